import { Button, Dropdown } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Asked, graphiqlAddress } from "../api/show-query.ts";

const StatementsDialog = lazy(() => import("../parts/statements-dialog.tsx"));

/** Every question the scene was built from, in GraphiQL or as the statements it is answered by. */
export function SceneQueries({ asked }: { readonly asked: readonly Asked[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Asked | null>(null);
  return (
    <>
      <Dropdown
        trigger={["click"]}
        menu={{
          items: asked.flatMap((each, index) => [
            {
              key: `query ${index}`,
              label: (
                <a href={graphiqlAddress(each)} target="_blank" rel="noreferrer">
                  {`${index + 1}. ${each.name} · GraphQL`}
                </a>
              ),
            },
            {
              key: `cypher ${index}`,
              label: `${index + 1}. ${each.name} · Cypher`,
              onClick: () => setShown(each),
            },
          ]),
        }}
      >
        <Button>{t("common.showQuery")}</Button>
      </Dropdown>
      {shown ? (
        <Suspense>
          <StatementsDialog asked={shown} onClose={() => setShown(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
