import { readFile } from "node:fs/promises";
import { createTransport, type SendMailOptions } from "nodemailer";
import { type Channel, DeliveryError, type Message } from "./channel.ts";
import { isLoopback } from "./loopback.ts";
import { mailReasonOf } from "./mail-reasons.ts";
import type { MailRecipient } from "./recipient.ts";
import { filesOf } from "./report-files.ts";
import { without } from "./without.ts";
import { bilingualText, subjectOf } from "./words.ts";

export interface MailServer {
  /** `smtp://` or `smtps://`, with account where the server wants one. */
  readonly url: string;
  /** `Name <address>` or the bare address. */
  readonly from: string;
  /** Certificate authorities, PEM, besides those that Node knows; null: none. */
  readonly ca: string | null;
}

/** A server that is silent for so long is given up, whatever it was asked; the whole attempt has its own limit. */
const silenceMs = 20_000;

/**
 * Sends a report as a mail: the HTML of the report as its body, the formats asked for attached. Its Message-ID is made
 * from the key, so a mail that is sent again is the same mail to every mail program.
 * @param server null: no mail server is set, and every message says so
 * @param reports the folder of all reports
 */
export function mailChannel(server: MailServer | null, reports: string): Channel<MailRecipient> {
  return {
    send: async (message, signal) => {
      if (server === null) throw noServer();
      const mail = await mailOf(message, server.from, reports);
      return sent(server, { ...mail, signal }, message);
    },
  };
}

/** The mail without a server's part in it. @throws DeliveryError */
async function mailOf(
  message: Message<MailRecipient>,
  from: string,
  reports: string,
): Promise<SendMailOptions> {
  const { key, report, recipient, queuedAt, done } = message;
  const [body] = report.files.some(({ format }) => format === "html")
    ? await filesOf(reports, report, ["html"])
    : [];
  const attached = await filesOf(
    reports,
    report,
    recipient.formats.filter((format) => format !== "html" || body === undefined),
  );
  return {
    from,
    to: recipient.to,
    envelope: { from, to: recipient.to.filter((address) => !done.includes(address)) },
    subject: subjectOf(message),
    messageId: `<${key}@liaison-graph.local>`,
    date: new Date(queuedAt),
    // Tells other programs not to answer (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated", "X-Liaison-Graph-Key": key },
    xMailer: false,
    disableUrlAccess: true,
    text: bilingualText(
      message,
      attached.map(({ name }) => name),
    ),
    // Mail programs show pictures that are attached, not those inside the text.
    ...(body === undefined ? {} : { html: await readFile(body.path, "utf8"), attachDataUrls: true }),
    attachments: attached.map(({ name, path }) => ({ filename: name, path })),
  };
}

async function sent(
  server: MailServer,
  mail: SendMailOptions,
  { recipient, done }: Message<MailRecipient>,
): Promise<string> {
  const url = new URL(server.url);
  const secrets = [decodeURIComponent(url.password), url.password];
  const transport = createTransport({
    url: server.url,
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
    dnsTimeout: silenceMs,
    requireTLS: mustEncrypt(url),
    ...(server.ca === null ? {} : { tls: { ca: server.ca } }),
  });
  try {
    const { accepted, rejected, rejectedErrors, response } = await transport.sendMail(mail);
    if (rejected.length === 0) return maskedAddresses(without(secrets, response));
    const reasons = rejectedErrors?.map(({ message }) => message).join("; ") ?? "";
    const said = without(
      secrets,
      `The mail server refused ${rejected.join(", ")}: ${reasons}. The others have it. / 邮件服务器拒收 ${rejected.join("、")}，其余已送达。`,
    );
    throw new DeliveryError(
      maskedAddresses(said),
      recipient.to.filter((address) => done.includes(address) || accepted.includes(address)),
    );
  } catch (error) {
    if (error instanceof DeliveryError) throw error;
    throw new DeliveryError(maskedAddresses(without(secrets, `${url.host}: ${mailReasonOf(error)}`)));
  } finally {
    transport.close();
  }
}

/** A password goes over the wire only where nobody can read it there; MAIL_URL can lift that with ?requireTLS=false. */
export function mustEncrypt(url: URL): boolean {
  return url.username !== "" && !isLoopback(url.hostname);
}

/** Addresses of people are personal; enough is left to tell which one is meant. */
function maskedAddresses(text: string): string {
  return text.replace(/([\w.+-]{1,2})[\w.+-]*@/g, "$1***@");
}

function noServer(): DeliveryError {
  return new DeliveryError(
    "MAIL_URL: expected the address of a mail server, got nothing. Set MAIL_URL and MAIL_FROM and start again. / 未设置邮件服务器，请设置 MAIL_URL 和 MAIL_FROM 后重新启动。",
  );
}
