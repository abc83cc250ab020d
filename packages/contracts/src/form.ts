import { z } from 'zod'

export const EmailAddress = z.email().max(254)

export const FormFieldKind = z.enum(['name', 'email', 'order_number'])
export type FormFieldKind = z.infer<typeof FormFieldKind>

export const FormField = z.object({
  /** What its answer is called on the handoff card. */
  name: z.string().min(1).max(60),
  kind: FormFieldKind,
  required: z.boolean(),
})
export type FormField = z.infer<typeof FormField>

export const FormAnswers = z.record(z.string().max(60), z.string().trim().max(254))
export type FormAnswers = z.infer<typeof FormAnswers>

/**
 * What a message asks for in fields of their own, answered once. `lead`: where a visitor can be reached while nobody is
 * here. `flow`: what a flow of the site wants to know; its answer is also the visitor's next message.
 */
export const Form = z.object({
  purpose: z.enum(['lead', 'flow']),
  fields: z.array(FormField).min(1).max(6),
  /** By the names of the fields; null before it is answered. */
  answers: FormAnswers.nullable(),
})
export type Form = z.infer<typeof Form>
