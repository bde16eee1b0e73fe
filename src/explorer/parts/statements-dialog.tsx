import { useQuery } from "@tanstack/react-query";
import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import { askStatements } from "../api/ask.ts";
import type { Asked } from "../api/show-query.ts";
import { Answered } from "./answered.tsx";
import { Notice } from "./notice.tsx";
import { StatementText } from "./statement-text.tsx";

/** The Cypher statements behind a question, as they were sent for its very variables. */
export default function StatementsDialog({
  asked,
  onClose,
}: {
  readonly asked: Asked;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const answer = useQuery({
    queryKey: ["statements", asked.name, asked.variables],
    queryFn: () => askStatements(asked),
    retry: false,
  });
  return (
    <Modal
      open
      title={t("common.cypherOf", { name: asked.name })}
      footer={null}
      width={860}
      onCancel={onClose}
    >
      <Answered answer={answer} rows={10}>
        {(statements) =>
          statements.length === 0 ? (
            <Notice title={t("common.noCypher")} />
          ) : (
            statements.map(({ file, text }) => (
              <section key={text} className="statement">
                <h3 className="code">{file}</h3>
                <StatementText text={text} />
              </section>
            ))
          )
        }
      </Answered>
    </Modal>
  );
}
