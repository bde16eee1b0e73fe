  CASE WHEN o.termYears IS NOT NULL THEN o.electedOn + duration({years: o.termYears}) END
