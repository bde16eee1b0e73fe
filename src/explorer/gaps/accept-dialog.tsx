import { useMutation, useQueryClient } from "@tanstack/react-query";
import { DatePicker, Input, Modal } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { acceptGapMutation } from "../../generated/explorer.ts";
import { ask } from "../api/ask.ts";
import { messageFor } from "../api/problem.ts";
import { usePreferences } from "../preferences.tsx";
import { useShell } from "../shell/shell-context.ts";

/** Half a year: long enough to act, short enough not to be forgotten. */
const usualMonths = 6;

/** Asks for the reason and the last day; what was typed stays when the server refuses. */
export default function AcceptDialog({
  finding,
  onClose,
}: {
  readonly finding: { readonly id: string; readonly subject: { readonly name: string } };
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { on } = useShell();
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState(() => dayjs(on).add(usualMonths, "month"));
  const accept = useMutation({
    mutationFn: () =>
      ask(acceptGapMutation, { id: finding.id, reason: reason.trim(), until: until.format("YYYY-MM-DD") }),
    onSuccess: async () => {
      await client.invalidateQueries();
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t("gaps.acceptTitle", { name: finding.subject.name })}
      okText={t("gaps.acceptDo")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: reason.trim() === "" }}
      confirmLoading={accept.isPending}
      onOk={() => accept.mutate()}
      onCancel={onClose}
    >
      <label className="field">
        <span>{t("gaps.reason")}</span>
        <Input.TextArea
          rows={3}
          maxLength={500}
          value={reason}
          placeholder={t("gaps.reasonHint")}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <label className="field">
        <span>{t("gaps.until")}</span>
        <DatePicker
          allowClear={false}
          value={until}
          minDate={dayjs(on)}
          onChange={(day) => {
            if (day) setUntil(day);
          }}
        />
      </label>
      {accept.error ? (
        <p role="alert" className="gap-text">
          {messageFor(language, accept.error.message)}
        </p>
      ) : null}
    </Modal>
  );
}
