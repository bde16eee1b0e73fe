import { BookOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

const ViewsDialog = lazy(() => import("./views-dialog.tsx"));

/** Opens the list of saved views, from the rail. */
export function ViewsRailItem() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="rail-item rail-foot"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <BookOutlined />
        <span>{t("views.short")}</span>
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}

/** The same from a tool bar, to keep what is shown. */
export function SaveViewButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<BookOutlined />} onClick={() => setOpen(true)}>
        {t("views.save")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function Dialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return open ? (
    <Suspense>
      <ViewsDialog onClose={onClose} />
    </Suspense>
  ) : null;
}
