RETURN d.id AS id, d.reportId AS reportId, d.job AS job, d.due AS due, d.recipient AS recipient, d.kind AS kind,
  d.title AS title, d.state AS state, d.attempts AS attempts, toString(d.queuedAt) AS queuedAt,
  toString(d.dueAt) AS nextTryAt, toString(d.deliveredAt) AS deliveredAt, d.error AS error, d.receipt AS receipt,
  d.place AS place
