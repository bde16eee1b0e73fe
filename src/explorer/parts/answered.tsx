import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemNotice } from "./notice.tsx";
import { Skeleton } from "./skeleton.tsx";

/** An answer, or what stands in its place: skeleton rows, or the reason and a second try. Old content pales while new comes. */
export function Answered<Answer>({
  answer,
  rows,
  children,
}: {
  readonly answer: UseQueryResult<Answer>;
  readonly rows: number;
  readonly children: (data: Answer) => ReactNode;
}) {
  if (answer.data === undefined) {
    return answer.error ? (
      <ProblemNotice error={answer.error} onRetry={() => void answer.refetch()} />
    ) : (
      <Skeleton rows={rows} />
    );
  }
  return (
    <div className={answer.isPlaceholderData ? "answered answered-old" : "answered"}>
      {answer.isRefetchError ? (
        <ProblemNotice error={answer.error} onRetry={() => void answer.refetch()} />
      ) : null}
      {children(answer.data)}
    </div>
  );
}
