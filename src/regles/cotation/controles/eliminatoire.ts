import type { ConstatDeTableau } from '../../com'
import { ecrireBrut, lireBooleen } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { normaliser } from '../../socle/normaliser'
import { COTATION_2022, reference } from '../../socle/sources'
import { COT_13, estDeLocalisation } from './ancrage'
import type { LigneDeGrille } from './lignes'
import { relever } from './relever'

export const COT_17: FicheDeRegle = {
  id: 'COT-17',
  titre: 'Pas de classement automatique',
  nature: 'controle',
  articles: [reference('art. L. 441-2-8 du CCH', COTATION_2022, '1')],
  parametres: [],
  pointsOuverts: [],
}

const ELIMINE =
  /(?<!\b(?:non|pas|jamais) )\b(?:eliminatoires?|eliminee?s?|irrecevables?|note minim(?:ale|um)|seuil de note|minimum requis)\b/
const TERRITOIRE = /\b(?:communes?|communal\w*|ville|epci|metropole|territoire|habit(?:e|ant)s?|resid(?:e|ent)s?)\b/
const RANG = /^(?:rang|classement|ordre (?:de priorite|d attribution))\b/

/** Vrai si le texte fait d'une note ou d'un critère une condition éliminatoire. */
export function ditEliminatoire(texte: string): boolean {
  return ELIMINE.test(normaliser(texte))
}

/**
 * Critères tenus pour éliminatoires : la cotation n'élimine personne (COT-17), l'absence de lien avec la commune encore
 * moins (COT-13).
 */
export function criteresEliminatoires(lignes: readonly LigneDeGrille[]): ConstatDeTableau[] {
  return lignes.flatMap(({ numero: ligne, libelle, reconnu, lire, controle }) => {
    const coche = controle.eliminatoire === null ? false : lireBooleen(controle.eliminatoire)
    if (typeof coche === 'string') {
      const donnees = { libelle, lu: ecrireBrut(controle.eliminatoire) }
      return [relever(COT_17, 'IN', { ligne, colonne: 'éliminatoire' }, 'grille-controle.eliminatoire-illisible', donnees)]
    }
    const dit = [lire('critère'), lire('mode'), lire('barème'), lire('seuil'), controle.motif].some((brut) =>
      ditEliminatoire(ecrireBrut(brut)),
    )
    if (!coche && !dit) return []
    const territorial = (reconnu.genre === 'sne' && estDeLocalisation(reconnu.critere.id)) || (reconnu.genre === 'local' && TERRITOIRE.test(normaliser(libelle)))
    return territorial
      ? [relever(COT_13, 'EL', { ligne }, 'grille-controle.localisation-eliminatoire', { libelle })]
      : [
          relever(COT_17, 'EL', { ligne }, 'grille-controle.eliminatoire', {
            libelle,
          }),
        ]
  })
}

/** Titres de colonnes qui éliminent ou classent : ceux de la grille et ceux des demandes. */
export function colonnesDeClassement(grille: readonly string[], demandes: readonly string[]): ConstatDeTableau[] {
  const elimine = (titre: string): boolean => ditEliminatoire(titre) && normaliser(titre) !== 'eliminatoire'
  return [
    ...[...grille, ...demandes]
      .filter(elimine)
      .map((colonne) => relever(COT_17, 'EL', { colonne }, 'grille-controle.seuil-eliminatoire', { colonne })),
    ...demandes
      .filter((titre) => RANG.test(normaliser(titre)))
      .map((colonne) =>
        relever(COT_17, 'AL', { colonne }, 'grille-controle.colonne-rang', {
          colonne,
        }),
      ),
  ]
}
