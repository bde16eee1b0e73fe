import { DatePicker } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";

/** The calendar of the day in view; loaded when it is opened, since it is as large as a page. */
export default function DayCalendar({
  day,
  onChange,
  onClose,
}: {
  readonly day: string;
  readonly onChange: (day: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <DatePicker
      open
      autoFocus
      aria-label={t("shell.day")}
      variant="borderless"
      allowClear={false}
      value={dayjs(day)}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      onChange={(chosen) => {
        if (chosen) onChange(chosen.format("YYYY-MM-DD"));
        onClose();
      }}
    />
  );
}
