  CASE WHEN o.lastElectedOn IS NULL OR o.lastElectedOn <= $on THEN coalesce(o.extensionUntil,
    CASE WHEN o.termYears IS NOT NULL THEN o.lastElectedOn + duration({years: o.termYears}) END) END
