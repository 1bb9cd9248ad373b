import { colonnesDeFeuille, decrireRemplissage } from '../../../trames'
import type { ContenuDecrit, LigneSaisie, TableDeTrame } from '../../../trames'
import type { Brouillon } from '../../dossier/dossier'
import { assembler } from './assembler'
import type { DossierCadre } from './assembler'
import { champsDeLigne, champsHorsTableau } from './champs'
import type { ChampDeSaisie } from './champs'
import type { ContratLu } from './contrat-lu'
import { normaliser } from './lire-saisie'

/**
 * Saisies relues d’une feuille, dans le type de leurs colonnes. Ce que la table écrit d’elle-même dans une case laissée vide (un
 * numéro d’ordre, le nom des communes) n’est pas une saisie : le garder le figerait.
 */
export function normaliserSaisies(
  dossier: DossierCadre,
  contrat: Pick<ContratLu, 'communes' | 'hypotheses'>,
  table: TableDeTrame,
  { lignes, horsTableau }: Brouillon,
): Brouillon {
  const vides = assembler(dossier, contrat, { lignes: lignes.map(() => ({})), horsTableau: {} })
  const dOffice = decrireRemplissage(table.id, vides).feuilles.at(-1)?.cellules ?? []
  const rangs = new Map(colonnesDeFeuille(table).map(({ code }, rang) => [code, rang]))
  const ecriteDOffice = (rang: number, code: string): ContenuDecrit => dOffice[rang + 1]?.[rangs.get(code) ?? -1] ?? null
  return {
    lignes: lignes.map((ligne, rang) => {
      const champs = champsDeLigne(table, table.lignes[rang] ?? null)
      return normaliserLigne(ligne, champs, (code) => ecriteDOffice(rang, code))
    }),
    horsTableau: normaliserLigne(horsTableau, champsHorsTableau(table), () => null),
  }
}

function normaliserLigne(
  ligne: LigneSaisie,
  champs: readonly ChampDeSaisie[],
  dOffice: (code: string) => ContenuDecrit,
): LigneSaisie {
  return Object.fromEntries(
    champs.flatMap((champ) => {
      const lu = ligne[champ.code] ?? null
      return lu === null || lu === dOffice(champ.code) ? [] : [[champ.code, normaliser(champ, lu)]]
    }),
  )
}
