import { enFrancais } from '../../socle/jour'
import { normaliser } from '../../socle/normaliser'
import { lignesEnDouble } from '../lignes-en-double'
import type { ColonneAttendue, ColonnesAttendues, LigneLue } from '../tableau'
import type { ControleDeSuivi, TableauDeSuivi } from '../tableau-de-suivi'
import { placerConstat } from './constats'

type Valeur = number | string | boolean | null | undefined

/** Unité des colonnes calculées qu'on additionne d'une ligne à l'autre. */
const QUI_S_ADDITIONNE = 'logements'

/**
 * Ajoute au contrôle les lignes dont la clé du tableau est déjà écrite plus haut : [IN] si des logements s'y calculent, et leurs
 * cases restent vides pour qu'une somme ne les compte pas deux fois ; [AL] sinon.
 */
export function ecarterLesDoublons(
  { id: regle, cle = [], colonnes, calculees }: TableauDeSuivi,
  lignes: readonly LigneLue<ColonnesAttendues>[],
  { constats, calculs }: ControleDeSuivi,
): ControleDeSuivi {
  const [premiereCle] = cle
  if (premiereCle === undefined) return { constats, calculs }
  const doubles = lignesEnDouble(lignes, (ligne) => (ligne[premiereCle] === null ? null : cle.map((nom) => ecrire(ligne[nom])).join('|')))
  if (doubles.length === 0) return { constats, calculs }
  const sommes = calculees.map(({ unite }) => unite === QUI_S_ADDITIONNE)
  const seCompte = sommes.includes(true)
  const [gravite, phrase] = seCompte ? (['IN', 'suivi.ligne-en-double-comptee'] as const) : (['AL', 'suivi.ligne-en-double'] as const)
  const titre = (nom: string) => colonnes[nom]?.titres[0] ?? nom
  const titres = cle.map(titre).join(', ')
  const repetees = new Set(doubles.map(({ ligne: { numero } }) => numero))
  return {
    constats: [
      ...constats,
      ...doubles.map(({ ligne, premiere }) =>
        placerConstat({ regle, ligne: ligne.numero, colonne: titre(premiereCle) }, gravite, phrase, {
          nom: nommer(ligne[premiereCle], colonnes[premiereCle]?.type),
          premiere,
          titres,
        }),
      ),
    ],
    calculs: calculs.map((rangee, i) =>
      seCompte && repetees.has(lignes[i]?.numero ?? 0) ? rangee.map((calcul, j) => (sommes[j] === true ? '' : calcul)) : rangee,
    ),
  }
}

function nommer(valeur: Valeur, type: ColonneAttendue['type'] | undefined): string {
  return type === 'date' && typeof valeur === 'number' ? enFrancais(valeur) : String(valeur)
}

function ecrire(valeur: Valeur): string {
  return typeof valeur === 'string' ? normaliser(valeur) || valeur : String(valeur ?? '')
}
