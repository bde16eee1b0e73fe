  CASE WHEN o.lastElectedOn IS NULL OR o.lastElectedOn <= $on
    THEN coalesce(o.extensionUntil, o.lastElectedOn + duration({years: o.termYears})) END
