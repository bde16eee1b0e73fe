import { type City, type Compound, made } from "./city.ts";
import { addDays, laterDay, quarterStarts } from "./day.ts";
import type { Random } from "./random.ts";
import type { ConsultationPartyRow } from "./rows/property.ts";

/** Every compound with branch, owners' committee and company meets once a quarter (A30), from the day the three are complete. */
export function makeConsultations(city: City): void {
  const random = city.random("consultations");
  for (const compound of city.compounds) {
    if (compound.ownersCommittee === null || compound.branch === null || compound.company === null) continue;
    // The same day of each quarter: two meetings are never more than 92 days apart (G16).
    const day = random.int(3, 85);
    for (const [index, quarter] of quarterStarts.entries()) {
      const heldOn = addDays(quarter, day);
      if (heldOn < completeSince(compound)) continue;
      makeConsultation(city, compound, `CON-${compound.id.slice(4)}-2021Q${index + 1}`, heldOn, random);
    }
  }
}

function completeSince(compound: Compound): string {
  const branch = made(compound.branch?.row.foundedOn, "the day the branch was founded");
  const committee = made(compound.ownersCommittee?.electedOn, "the election of the owners' committee");
  return laterDay(laterDay(branch, committee), made(compound.servedFrom, "the first day of service"));
}

function makeConsultation(city: City, compound: Compound, id: string, heldOn: string, random: Random): void {
  city.rosters.consultations.push({ id, compound: compound.id, heldOn });
  const parties: Omit<ConsultationPartyRow, "consultation">[] = [
    { partyKind: "BRANCH", party: made(compound.branch, "the branch").id },
    { partyKind: "OC", party: made(compound.ownersCommittee, "the owners' committee").id },
    { partyKind: "COMPANY", party: made(compound.company, "the company").id },
  ];
  if (random.chance(0.3)) {
    parties.push({
      partyKind: "RC",
      party: made(compound.community.residentsCommittee, "the residents' committee").id,
    });
  }
  for (const party of parties) city.rosters.consultationParties.push({ consultation: id, ...party });
}
