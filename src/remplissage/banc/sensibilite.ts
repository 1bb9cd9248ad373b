import type { DistributionDeNotes, EffetDeGrille, ResultatDeGrille, SensibiliteDeCritere } from '../../regles'
import { ecrit, FORMAT_ENTIER } from '../../trames'
import type { BlocDuBanc, CaseDuBanc } from './bloc'
import { FORMAT_PART, publiee } from './bloc'
import { dire } from './dire'

const TITRES = [
  'critere',
  'grille',
  'ligne',
  'actives',
  'retire-mediane',
  'retire-part',
  'retire-deplacees',
  'plus-mediane',
  'plus-part',
  'plus-deplacees',
  'moins-mediane',
  'moins-part',
  'moins-deplacees',
] as const

/** Colonnes du plus large des tableaux du rapport, et place de l’écart de médiane d’un critère retiré. */
export const COLONNES_DU_BANC = TITRES.length
export const COLONNE_DE_L_ECART = TITRES.indexOf('retire-mediane')

/** Un critère par rangée, dans l’ordre de la grille : ce que le retirer, ou le peser de 10 % de plus ou de moins, change. */
export function blocDeSensibilite({ nom, distribution, sensibilite }: ResultatDeGrille): BlocDuBanc {
  const effet = (lu: EffetDeGrille): readonly CaseDuBanc[] => [
    publiee(ecartDeMediane(lu, distribution), null),
    publiee(lu.prioritairesAuPremierQuart, FORMAT_PART),
    publiee(lu.deplacees, FORMAT_ENTIER),
  ]
  return {
    titre: dire('sensibilite', { grille: nom }),
    titres: TITRES.map((id) => dire(id)),
    rangees: sensibilite.map((critere) => [
      ecrit(nomDuCritere(critere)),
      ecrit(dire(critere.grille)),
      publiee(critere.ligne, null),
      publiee(critere.actives, FORMAT_ENTIER),
      ...effet(critere.retire),
      ...effet(critere.plus),
      ...effet(critere.moins),
    ]),
  }
}

/** De combien la médiane bouge ; `null` : secrète. */
export function ecartDeMediane({ mediane }: EffetDeGrille, { mediane: base }: DistributionDeNotes): number | null {
  return mediane === null || base === null ? null : Math.round((mediane - base) * 1e9) / 1e9
}

export function nomDuCritere({ id, libelle }: SensibiliteDeCritere): string {
  return id === null || id === libelle ? libelle : dire('critere-nomme', { id, libelle })
}
