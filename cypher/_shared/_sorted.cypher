// @when descending is true
ORDER BY sortText DESC, sortNumber DESC, id DESC
// @otherwise
ORDER BY sortText, sortNumber, id
// @end
