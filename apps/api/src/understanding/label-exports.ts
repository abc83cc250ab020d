/** What rows of labels are for: `baton evaluate --understanding`, or `--questions`. */
export const LABEL_EXPORTS = ['understanding', 'questions'] as const
export type LabelExport = (typeof LABEL_EXPORTS)[number]
