  n.period <= left(toString($on), 7)
  AND ($from IS NULL OR n.period >= left(toString($from), 7)) AND ($to IS NULL OR n.period <= left(toString($to), 7))
