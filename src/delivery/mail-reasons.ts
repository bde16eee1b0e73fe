/** What came of a mail, by nodemailer's code, as a sentence in both languages with what the server said. */
export function mailReasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const [en, zh] = reasons[codeOf(error)] ?? unknownReason;
  return `${en} (${said}). / ${zh}（${said}）。`;
}

/** The library says of a certificate that the socket failed, and keeps why beside it. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const code = "code" in error ? String(error.code) : "";
  const original = "originalCode" in error ? String(error.originalCode) : "";
  return certificateCodes.test(original) ? "ETLS" : code;
}

const certificateCodes = /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/;

const unknownReason = ["the mail could not be sent", "邮件未能发出"] as const;
const away = [
  "the mail server does not answer; see to it, or correct MAIL_URL",
  "邮件服务器没有应答，请检查服务器或 MAIL_URL",
] as const;
const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ECONNECTION: away,
  ESOCKET: away,
  ETIMEDOUT: away,
  EDNS: ["the mail server's name is not known; correct MAIL_URL", "无法解析邮件服务器名称，请更正 MAIL_URL"],
  ETLS: [
    "no secure connection to the mail server; see to its certificate, or give its authority in MAIL_TLS_CA",
    "无法与邮件服务器建立安全连接，请检查其证书，或用 MAIL_TLS_CA 指定颁发机构",
  ],
  EAUTH: ["the mail server refused the account in MAIL_URL", "邮件服务器拒绝 MAIL_URL 中的账户"],
  EENVELOPE: ["the mail server refused sender or recipients", "邮件服务器拒绝发件人或收件人"],
  EMESSAGE: ["the mail server refused the mail", "邮件服务器拒收邮件"],
};
