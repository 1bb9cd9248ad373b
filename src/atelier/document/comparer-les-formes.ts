import type { MiseEnFormeSituee } from '../../classeur/port'
import { caracteresDe } from '../grille/largeurs'
import { changementDAspect, SANS_ASPECT } from './aspect'
import type { ReleveDeFeuille } from './releve'

/** Mises en forme qui font passer la feuille du premier relevé au second, cellules voisines réunies. */
export function comparerLesFormes(
  feuille: string,
  avant: Pick<ReleveDeFeuille, 'aspects' | 'largeurs'>,
  apres: Pick<ReleveDeFeuille, 'aspects' | 'largeurs' | 'largeurParDefaut'>,
): readonly MiseEnFormeSituee[] {
  const formes: MiseEnFormeSituee[] = []
  const places = new Map([...avant.aspects, ...apres.aspects])
  for (const [cle, { ligne, colonne }] of places) {
    const changement = changementDAspect(avant.aspects.get(cle) ?? SANS_ASPECT, apres.aspects.get(cle) ?? SANS_ASPECT)
    if (changement !== null) formes.push({ plage: { feuille, ligne, colonne, lignes: 1, colonnes: 1 }, ...changement })
  }
  for (const colonne of new Set([...avant.largeurs.keys(), ...apres.largeurs.keys()])) {
    if (avant.largeurs.get(colonne) === apres.largeurs.get(colonne)) continue
    const largeur = caracteresDe(apres.largeurs.get(colonne) ?? apres.largeurParDefaut)
    formes.push({ plage: { feuille, ligne: 0, colonne, lignes: 1, colonnes: 1 }, largeur })
  }
  return reunir(reunir(formes, 'ligne', 'lignes'), 'colonne', 'colonnes')
}

/** Réunit, dans un sens, les plages de même aspect qui se suivent. */
function reunir(formes: readonly MiseEnFormeSituee[], debut: 'ligne' | 'colonne', longueur: 'lignes' | 'colonnes'): readonly MiseEnFormeSituee[] {
  const rangs = new Map<string, number>()
  const reunies: MiseEnFormeSituee[] = []
  for (const forme of [...formes].sort((une, autre) => une.plage[debut] - autre.plage[debut])) {
    const { plage, ...aspect } = forme
    const cle = JSON.stringify([aspect, { ...plage, [debut]: 0, [longueur]: 0 }])
    const rang = rangs.get(cle) ?? -1
    const precedente = reunies[rang]
    if (precedente !== undefined && precedente.plage[debut] + precedente.plage[longueur] === plage[debut]) {
      reunies[rang] = { ...precedente, plage: { ...precedente.plage, [longueur]: precedente.plage[longueur] + plage[longueur] } }
    } else rangs.set(cle, reunies.push(forme) - 1)
  }
  return reunies
}
