export const snapshotOn = "2021-12-31";

/** The day statuses speak of, a day in the middle of many periods, a leap day to come, and one before the first fact. */
export const askedDays = [snapshotOn, "2021-06-30", "2024-02-29", "1950-01-01"] as const;
