/** Which model stands behind an SDL type. A type without an entry is its own model: a plain object with its fields. */
export const mappers: Readonly<Record<string, string>> = {
  City: "../area/model.ts#AreaModel",
  District: "../area/model.ts#AreaModel",
  Street: "../area/model.ts#AreaModel",
  Community: "../area/model.ts#AreaModel",
  AreaCounts: "../area/counts.ts#AreaCountsModel",
  Compound: "../compound/model.ts#CompoundModel",
  Instruction: "../compound/model.ts#InstructionModel",
  ServiceContract: "../compound/model.ts#ServiceContractModel",
  PersonCount: "../nodes/person-count.ts#PersonCountModel",
  Area: "../area/model.ts#AreaModel",
  Node: "../nodes/model.ts#NodeModel",
  PartyOrg: "../nodes/model.ts#NodeModel",
  OwnersCommittee: "../nodes/model.ts#NodeModel",
  ServiceCentre: "../nodes/model.ts#NodeModel",
  CompoundConnection: "../compound/model.ts#CompoundConnectionModel",
};
