  n.period <= left(toString($on), 7)
// @when from given
  AND (n.period >= left(toString($from), 7))
// @end
// @when to given
  AND (n.period <= left(toString($to), 7))
// @end
