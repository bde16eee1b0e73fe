import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import { ruleCypherQuery } from "../../generated/explorer.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "./answered.tsx";
import { Notice } from "./notice.tsx";
import { StatementText } from "./statement-text.tsx";

/** The statement a rule runs, as it is run. */
export default function CypherDialog({
  rule,
  onClose,
}: {
  readonly rule: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const answer = useAnswer(ruleCypherQuery, { id: rule });
  return (
    <Modal open title={t("gaps.cypherOf", { rule })} footer={null} width={860} onCancel={onClose}>
      <Answered answer={answer} rows={10}>
        {(data) =>
          data.rule ? (
            <StatementText text={data.rule.cypher} />
          ) : (
            <Notice title={t("gaps.noRule", { rule })} />
          )
        }
      </Answered>
    </Modal>
  );
}
