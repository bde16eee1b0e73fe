import { createHmac } from "node:crypto";
import { z } from "zod";
import type { HookService } from "./recipient.ts";

export interface HookRequest {
  readonly url: URL;
  readonly body: object;
}

/** What differs between the services whose group robots take messages. */
export interface HookAdapter {
  /** Most that the text of one message may have. Bytes in UTF-8. */
  readonly textBytes: number;
  /** @param secret null: the robot is set to ask for no signature */
  request(url: URL, text: string, secret: string | null, now: Date): HookRequest;
  /** What the service said, and whether that is a yes; null where it is no answer of this service. */
  verdict(answer: unknown): { readonly taken: boolean; readonly said: string } | null;
}

const errcodes = z.object({ errcode: z.number(), errmsg: z.string().optional() });
const feishuCodes = z.object({
  code: z.number().optional(),
  msg: z.string().optional(),
  // Older robots answer by these names.
  StatusCode: z.number().optional(),
  StatusMessage: z.string().optional(),
});

function byErrcode(answer: unknown): ReturnType<HookAdapter["verdict"]> {
  const parsed = errcodes.safeParse(answer);
  if (!parsed.success) return null;
  const { errcode, errmsg = "" } = parsed.data;
  return { taken: errcode === 0, said: `errcode ${errcode} ${errmsg}`.trim() };
}

export const hookAdapters: Readonly<Record<HookService, HookAdapter>> = {
  /** 企业微信. Its address is its secret; it signs nothing. */
  wecom: {
    textBytes: 2_048,
    request: (url, text) => ({ url, body: { msgtype: "text", text: { content: text } } }),
    verdict: byErrcode,
  },
  /** 钉钉. The signature stands in the address; milliseconds. */
  dingtalk: {
    textBytes: 18_000,
    request: (url, text, secret, now) => {
      const signed = new URL(url);
      if (secret !== null) {
        const timestamp = String(now.getTime());
        signed.searchParams.set("timestamp", timestamp);
        signed.searchParams.set("sign", hmac(secret, `${timestamp}\n${secret}`));
      }
      return { url: signed, body: { msgtype: "text", text: { content: text } } };
    },
    verdict: byErrcode,
  },
  /** 飞书. The signature stands in the body, seconds; what is signed is empty, and the text is the key. */
  feishu: {
    textBytes: 18_000,
    request: (url, text, secret, now) => {
      const timestamp = String(Math.floor(now.getTime() / 1000));
      const signature = secret === null ? {} : { timestamp, sign: hmac(`${timestamp}\n${secret}`, "") };
      // A tag in the text could call everybody (<at user_id="all">).
      const content = { text: text.replaceAll("<", "＜") };
      return { url, body: { ...signature, msg_type: "text", content } };
    },
    verdict: (answer) => {
      const parsed = feishuCodes.safeParse(answer);
      const code = parsed.data?.code ?? parsed.data?.StatusCode;
      if (code === undefined) return null;
      return {
        taken: code === 0,
        said: `code ${code} ${parsed.data?.msg ?? parsed.data?.StatusMessage ?? ""}`.trim(),
      };
    },
  },
};

function hmac(key: string, text: string): string {
  return createHmac("sha256", key).update(text, "utf8").digest("base64");
}
