import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Asked, graphiqlAddress } from "../api/show-query.ts";
import { MenuButton } from "../parts/menu-button.tsx";

const StatementsDialog = lazy(() => import("../parts/statements-dialog.tsx"));

/** Every question the scene was built from, in GraphiQL or as the statements it is answered by. */
export function SceneQueries({ asked }: { readonly asked: readonly Asked[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Asked | null>(null);
  return (
    <>
      <MenuButton
        label={t("common.showQuery")}
        items={asked.flatMap((each, index) => [
          {
            key: `query ${index}`,
            label: `${index + 1}. ${each.name} · GraphQL`,
            href: graphiqlAddress(each),
          },
          { key: String(index), label: `${index + 1}. ${each.name} · Cypher` },
        ])}
        onChoose={(key) => setShown(asked[Number(key)] ?? null)}
      />
      {shown ? (
        <Suspense>
          <StatementsDialog asked={shown} onClose={() => setShown(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
