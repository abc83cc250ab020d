import { z } from 'zod'
import { endpoint, Nothing } from './endpoint.ts'
import { MAX_FILE_BYTES, MessageFile } from './file.ts'
import { ClientId } from './ids.ts'

const visitor = '/v1/sites/:siteKey'
const staff = '/v1/staff/sites/:siteId'

const NewFile = z.object({
  /** The same again gives the same file. */
  clientId: ClientId,
  name: z.string().max(1000),
})

/** Files beside messages: uploaded first, sent with a message, read by both sides. */
export const fileEndpoints = {
  attachFile: endpoint({
    method: 'post',
    path: `${visitor}/files`,
    access: 'visitor',
    summary:
      'Upload a file for a message to come; it is dropped if none takes it within a day. What the bytes are decides; what images say of place, time and camera is taken out.',
    input: NewFile,
    takesFile: true,
    maxBytes: MAX_FILE_BYTES,
    output: MessageFile,
    status: 200,
  }),
  readFile: endpoint({
    method: 'get',
    path: `${visitor}/files/:fileId`,
    access: 'visitor',
    summary: "A file of the visitor's conversations, as a download.",
    input: Nothing,
    output: z.unknown(),
    status: 200,
    stream: 'bytes',
  }),
  attachFileAsAgent: endpoint({
    method: 'post',
    path: `${staff}/conversations/:conversationId/files`,
    access: 'agent',
    summary: 'Upload a file for a reply or a note to come.',
    input: NewFile,
    takesFile: true,
    maxBytes: MAX_FILE_BYTES,
    output: MessageFile,
    status: 200,
  }),
  readFileAsAgent: endpoint({
    method: 'get',
    path: `${staff}/files/:fileId`,
    access: 'viewer',
    summary: 'A file of any conversation of the site, as a download.',
    input: Nothing,
    output: z.unknown(),
    status: 200,
    stream: 'bytes',
  }),
}
