import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "antd";

/** Keeps a page's own failure inside the page: the bars around it and the address stay usable. */
export class Crash extends Component<{ readonly children: ReactNode }, { readonly message: string | null }> {
  override state: { readonly message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return <CrashNotice message={message} onRetry={() => this.setState({ message: null })} />;
  }
}

function CrashNotice({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="notice" role="alert">
      <p className="notice-title">{t("problem.page")}</p>
      <p>{message}</p>
      <p className="notice-actions">
        <Button size="small" onClick={onRetry}>
          {t("common.retry")}
        </Button>
      </p>
    </div>
  );
}
