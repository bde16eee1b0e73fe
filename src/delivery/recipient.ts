import { z } from "zod";
import { reportFormats } from "../reports/render.ts";

/** Services whose group robots can be told of a report. */
export const hookServices = ["wecom", "dingtalk", "feishu"] as const;
export type HookService = (typeof hookServices)[number];

/** Shown in logs and lists, and part of every message's key. */
const name = z
  .string()
  .regex(
    /^[^\p{Cc}]{1,60}$/u,
    "a name of 1 to 60 characters, without line breaks / 1 至 60 字的名称，不含换行",
  );

/** Secrets stay in the environment; only settings made for hooks may be named, so that no other secret leaves by one. */
const hookSetting = z
  .string()
  .regex(
    /^HOOK_[A-Z0-9_]+$/,
    "the name of an environment variable that begins with HOOK_ / 以 HOOK_ 开头的环境变量名",
  );

/** Who gets a report, and by which way; part of a job in the timetable. */
export const recipientSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("folder"),
    name,
    /** Path, absolute or below DATA_DIR. */
    folder: z.string().regex(/^[^\p{Cc}]+$/u, "a path without line breaks / 不含换行的路径"),
    formats: z.array(z.enum(reportFormats)).min(1),
  }),
  z.strictObject({
    kind: z.literal("mail"),
    name,
    /** One address or several. */
    to: z
      .union([z.email(), z.array(z.email()).min(1).max(50)])
      .transform((to) => (typeof to === "string" ? [to] : to)),
    /** Attached; the HTML is the body of the mail and needs no mention. */
    formats: z.array(z.enum(reportFormats)),
  }),
  z
    .strictObject({
      kind: z.literal("hook"),
      name,
      service: z.enum(hookServices),
      /** Environment variable with the address. */
      urlFrom: hookSetting,
      /** Environment variable with the secret that signs; left out where the robot asks for no signature. */
      secretFrom: hookSetting.optional(),
    })
    .refine(({ service, secretFrom }) => service !== "wecom" || secretFrom === undefined, {
      path: ["secretFrom"],
      message: "nothing: robots of WeCom sign nothing / 企业微信机器人不用签名密钥",
    }),
]);

/** The recipients of one job. Names are part of keys: the second of a name would be taken for the first. */
export const recipientsSchema = z.array(recipientSchema).superRefine((recipients, context) => {
  for (const [index, { name }] of recipients.entries()) {
    if (recipients.findIndex((each) => each.name === name) === index) continue;
    context.addIssue({
      code: "custom",
      path: [index, "name"],
      message: `a name that no other recipient has, got "${name}" again / 接收方名称不能重复`,
    });
  }
});

export type Recipient = z.infer<typeof recipientSchema>;
export type FolderRecipient = Extract<Recipient, { kind: "folder" }>;
export type MailRecipient = Extract<Recipient, { kind: "mail" }>;
export type HookRecipient = Extract<Recipient, { kind: "hook" }>;
