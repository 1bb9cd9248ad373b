import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { enLogements } from './brut-exact'
import type { CommuneEtablie } from './commune-etablie'
import type { MutualisationPreparee } from './preparation'
import { nEstPlusAbaissable, plancherDe } from './preparation'
import { deficitEstUnPlafond, limiteDuDeficit } from './somme-de-l-epci'

/** Ce qu'une commune peut recevoir, en logements ; `haut` infini si rien ne le borne. */
export interface Bornes {
  readonly commune: CommuneEtablie
  readonly plancher: number
  readonly bas: number
  readonly haut: number
}

/** Bornes d'une commune : la loi, puis ce que le tableau veut ; un objectif imposé est à la fois le bas et le haut. */
export function bornesDe(commune: CommuneEtablie, prete: MutualisationPreparee): Bornes {
  const plancher = plancherDe(commune, prete)
  const { retenu, declaree } = commune
  if (retenu !== null) return { commune, plancher, bas: retenu, haut: retenu }
  return {
    commune,
    plancher,
    bas: Math.max(plancher, declaree.minimum ?? 0),
    haut: Math.min(declaree.maximum ?? Infinity, plafondLegal(commune, prete)),
  }
}

function plafondLegal({ legal, deficit }: CommuneEtablie, { lectures }: MutualisationPreparee): number {
  return deficitEstUnPlafond(lectures) && deficit !== null ? limiteDuDeficit(legal, deficit) : Infinity
}

/** Contraintes qui rendent, à elles seules, la commune impossible à servir. */
export function blocagesDe(bornes: Bornes, prete: MutualisationPreparee): Message[] {
  return bornes.commune.retenu === null ? blocagesLibres(bornes, prete) : blocagesImposes(bornes, bornes.commune.retenu, prete)
}

function blocagesImposes({ commune, plancher }: Bornes, impose: number, prete: MutualisationPreparee): Message[] {
  const { nom, legal, moitie, annexe, deficit, declaree } = commune
  const { bareme, selonAnnexe } = prete
  const base = { commune: nom, impose }
  const blocages: Message[] = []
  if (impose < moitie) {
    const exacte = enLogements((BigInt(bareme.mutualisant) * commune.brut) / 100n)
    blocages.push(message('repartition.impose-sous-moitie', { ...base, moitie, exacte }))
  } else if (selonAnnexe && annexe !== null && impose < annexe) {
    blocages.push(message('repartition.impose-sous-annexe', { ...base, annexe, taux: bareme.mutualisantAnnexe }))
  }
  if (impose < legal && nEstPlusAbaissable(commune, bareme)) {
    blocages.push(
      message('repartition.impose-duree', {
        ...base,
        legal: plancher,
        periodes: declaree.periodesAbaissees ?? 0,
        duree: bareme.mutualisantDuree,
      }),
    )
  }
  if (impose > legal && impose > plafondLegal(commune, prete)) {
    blocages.push(message('repartition.impose-sur-deficit', { ...base, deficit: deficit ?? 0 }))
  }
  if (declaree.minimum !== null && impose < declaree.minimum) {
    blocages.push(message('repartition.impose-sous-minimum', { ...base, minimum: declaree.minimum }))
  }
  if (declaree.maximum !== null && impose > declaree.maximum) {
    blocages.push(message('repartition.impose-sur-maximum', { ...base, maximum: declaree.maximum }))
  }
  return blocages
}

function blocagesLibres({ commune, plancher }: Bornes, prete: MutualisationPreparee): Message[] {
  const { nom, declaree, deficit } = commune
  const { minimum, maximum } = declaree
  const blocages: Message[] = []
  if (minimum !== null && maximum !== null && maximum < minimum) {
    blocages.push(message('repartition.maximum-sous-minimum', { commune: nom, minimum, maximum }))
  }
  if (maximum !== null && maximum < plancher) {
    blocages.push(
      nEstPlusAbaissable(commune, prete.bareme)
        ? message('repartition.maximum-duree', {
            commune: nom,
            maximum,
            legal: plancher,
            periodes: declaree.periodesAbaissees ?? 0,
          })
        : message('repartition.maximum-sous-plancher', { commune: nom, maximum, plancher }),
    )
  }
  if (minimum !== null && minimum > plafondLegal(commune, prete)) {
    blocages.push(message('repartition.minimum-sur-deficit', { commune: nom, minimum, deficit: deficit ?? 0 }))
  }
  return blocages
}
