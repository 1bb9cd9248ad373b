import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { EtatDAccord } from './accord-des-majorees'
import { brutDuTaux, enLogements, UN_LOGEMENT } from './brut-exact'
import type { CommuneEtablie } from './commune-etablie'
import type { MutualisationPreparee } from './preparation'
import { nEstPlusAbaissable } from './preparation'
import { deficitEstUnPlafond, limiteDuDeficit } from './somme-de-l-epci'

/** Un constat et son poids : il fait tomber la commune, il demande à être vérifié, ou il informe. */
export interface Constat {
  readonly poids: 'non conforme' | 'à vérifier' | 'information'
  readonly dit: Message
}

function constat(poids: Constat['poids'], id: string, donnees: Message['donnees']): Constat {
  return { poids, dit: message(id, donnees) }
}

/** Tout ce que la loi dit d'un objectif retenu, chaque constat avec ses nombres. */
export function constatsDe(
  commune: CommuneEtablie,
  retenu: number,
  accord: EtatDAccord,
  prete: MutualisationPreparee,
): Constat[] {
  return [
    ...constatsDePlancher(commune, retenu, prete),
    ...constatsDeDuree(commune, retenu, prete),
    ...constatsDAccord(commune, retenu, accord),
    ...constatsDeDeficit(commune, retenu, prete),
    ...constatsDeTaux(commune, retenu),
  ]
}

function constatsDePlancher(
  { nom, moitie, annexe, deficit, brut }: CommuneEtablie,
  retenu: number,
  { bareme, selonAnnexe }: MutualisationPreparee,
): Constat[] {
  const base = { commune: nom, retenu }
  if (retenu < moitie) {
    return [
      constat('non conforme', 'mutualisation.sous-moitie', {
        ...base,
        moitie: enLogements((BigInt(bareme.mutualisant) * brut) / 100n),
        plancher: moitie,
      }),
    ]
  }
  if (annexe === null || retenu >= annexe) return []
  const donnees = { ...base, taux: bareme.mutualisantAnnexe, annexe: (bareme.mutualisantAnnexe * (deficit ?? 0)) / 100 }
  return [
    selonAnnexe
      ? constat('non conforme', 'mutualisation.sous-annexe', donnees)
      : constat('information', 'mutualisation.entre-moitie-et-annexe', donnees),
  ]
}

function constatsDeDuree(commune: CommuneEtablie, retenu: number, { bareme }: MutualisationPreparee): Constat[] {
  const { nom, legal, declaree } = commune
  if (retenu >= legal || !nEstPlusAbaissable(commune, bareme)) return []
  const donnees = { commune: nom, retenu, legal, periodes: declaree.periodesAbaissees ?? 0, duree: bareme.mutualisantDuree }
  return [constat('non conforme', 'mutualisation.duree', donnees)]
}

function constatsDAccord({ nom, legal, declaree }: CommuneEtablie, retenu: number, accord: EtatDAccord): Constat[] {
  if (accord === 'requis et donné') {
    return declaree.dateAccord === null ? [constat('information', 'mutualisation.accord-sans-date', { commune: nom })] : []
  }
  if (accord === 'non requis') return []
  const absent = constat('non conforme', 'mutualisation.accord-absent', { commune: nom, retenu, legal })
  return declaree.dateAccord === null
    ? [absent]
    : [absent, constat('information', 'mutualisation.date-sans-accord', { commune: nom })]
}

function constatsDeDeficit(
  { nom, legal, deficit }: CommuneEtablie,
  retenu: number,
  { lectures }: MutualisationPreparee,
): Constat[] {
  if (retenu <= legal) return []
  if (deficit === null) return [constat('information', 'mutualisation.deficit-inconnu', { commune: nom, retenu })]
  if (retenu <= limiteDuDeficit(legal, deficit)) return []
  const donnees = { commune: nom, retenu, deficit }
  return [
    deficitEstUnPlafond(lectures)
      ? constat('non conforme', 'mutualisation.deficit-refuse', donnees)
      : constat('information', 'mutualisation.deficit-depasse', donnees),
  ]
}

/** Le taux après mutualisation est écrit à côté de l'objectif : à un logement près, ils doivent dire la même chose. */
function constatsDeTaux({ nom, declaree, deficit }: CommuneEtablie, retenu: number): Constat[] {
  const { tauxRetenu } = declaree
  if (tauxRetenu === null || deficit === null) return []
  const brut = brutDuTaux(tauxRetenu, deficit)
  const donnees = { commune: nom, taux: tauxRetenu, deficit, produit: enLogements(brut), retenu }
  if (declaree.retenu === null) return [constat('information', 'mutualisation.retenu-deduit', donnees)]
  const ecart = BigInt(retenu) * UN_LOGEMENT - brut
  return ecart > UN_LOGEMENT || ecart < -UN_LOGEMENT
    ? [constat('à vérifier', 'mutualisation.taux-retenu-different', donnees)]
    : []
}
