/** The files of a drop, those in folders too, each with the path below what was dropped. */
export async function filesIn(transfer: DataTransfer): Promise<File[]> {
  // Entries are gone once the event is over: all of them are taken out first.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...transfer.files]
  return (await Promise.all(entries.map((entry) => filesOf(entry, '')))).flat()
}

async function filesOf(entry: FileSystemEntry, folder: string): Promise<File[]> {
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [new File([file], folder + file.name, { type: file.type })]
  }
  const inner = await readAll((entry as FileSystemDirectoryEntry).createReader())
  return (await Promise.all(inner.map((child) => filesOf(child, `${folder}${entry.name}/`)))).flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** A reader gives at most a hundred at a time, and none at the end. */
async function readAll(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}
