import type { Brut } from '../../src/catalogue'
import { CRITERES_SNE } from '../../src/regles'
import { AUJOURDHUI } from '../charges/w2'
import { POINTS_SNE, SEUILS_SNE } from '../charges/w4'
import type { GroupeDeNotes, LotNote } from '../loi/distribution'
import { fonction } from './fonctions'

const ENTETES: readonly Brut[] = [...CRITERES_SNE.map(({ id }) => id), 'Typologie']

const GRILLE: readonly (readonly Brut[])[] = [
  ['critère', 'points', 'seuil', 'barème'],
  ...CRITERES_SNE.map(({ id, type }, rang): readonly Brut[] => [
    id,
    POINTS_SNE[rang] ?? 0,
    type === 'nombre' ? `>=${SEUILS_SNE[rang]}` : null,
    id === 'S28' ? 'par an' : null,
  ]),
]

/** Les 54 critères du SNE notés par COTATION, puis distribués par typologie : ce que fait une formule composée des deux fonctions. */
export function lotDuProduit(lignes: readonly unknown[][]): LotNote {
  const demandes = lignes as readonly (readonly Brut[])[]
  const typologies = demandes.map((ligne) => [ligne[CRITERES_SNE.length] ?? null])
  const notes = tableau('COTATION', [[ENTETES], demandes, GRILLE, AUJOURDHUI])
  const distribution = tableau('COTATION_DISTRIBUTION', [notes, typologies])
  return {
    notes: Float64Array.from(notes, ([note]) => note as number),
    groupes: new Map(distribution.slice(0, -1).map(([groupe, ...nombres]) => [groupe as string, groupeDe(nombres as number[])])),
  }
}

function groupeDe([effectif = NaN, meilleure = NaN, plusFaible = NaN, mediane = NaN]: readonly number[]): GroupeDeNotes {
  return { effectif, meilleure, plusFaible, mediane }
}

function tableau(nom: string, args: Parameters<ReturnType<typeof fonction>['evaluer']>[0]): readonly (readonly Brut[])[] {
  const resultat = fonction(nom).evaluer(args, { expliquer: false })
  if (resultat.etat !== 'etabli' || typeof resultat.valeur !== 'object') throw new Error(`${nom} n’a rendu aucun tableau`)
  return resultat.valeur as readonly (readonly Brut[])[]
}
