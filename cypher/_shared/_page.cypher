// @when afterId given
// @when descending is true
WHERE sortText < $afterText OR sortNumber < $afterNumber
  OR (coalesce(sortText = $afterText, sortNumber = $afterNumber, true) AND node.id < $afterId)
// @otherwise
WHERE sortText > $afterText OR sortNumber > $afterNumber
  OR (coalesce(sortText = $afterText, sortNumber = $afterNumber, true) AND node.id > $afterId)
// @end
// @end
// @when descending is true
ORDER BY sortText DESC, sortNumber DESC, node.id DESC
// @otherwise
ORDER BY sortText, sortNumber, node.id
// @end
LIMIT $limit
