import { PARAMETRES } from '../../parametres'
import { referencesDe } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, ParametreEmploye, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import type { Brut } from '../brut'
import { estPlageVide } from '../brut'
import { parametreEmploye, valeurAuJour } from '../parametres-dates'
import type { ColonnesAttendues, TableauLu } from '../tableau'
import { lireTableau } from '../tableau'
import type { ConstatDeTableau, ContexteDeSuivi, ControleDeSuivi, TableauDeSuivi } from '../tableau-de-suivi'
import { compterConstats, placerConstat, rangerConstats } from './constats'
import { ecarterLesDoublons } from './doublons'
import { hypothesesDuSuivi } from './hypotheses'

/** Contrôle d'une plage, et la ligne de la plage d'où vient chaque rangée de `calculs` (2 = première ligne de données). */
export interface SuiviControle extends ControleDeSuivi {
  readonly numeros: readonly number[]
}

/**
 * Lit une plage comme le tableau dit et la contrôle. `incomplet` : plage vide ou réduite à ses titres ; `refuse` : colonne exigée
 * absente ou en double, cellule illisible, chacune nommée. Une colonne absente se dit une fois, au lieu d'un constat par ligne.
 */
export function controlerSuivi(
  suivi: TableauDeSuivi,
  plage: readonly (readonly Brut[])[],
  contexte: ContexteDeSuivi,
  options: { readonly expliquer: boolean } = { expliquer: true },
): Resultat<SuiviControle> {
  const references = referencesDe(suivi.fiches)
  if (estPlageVide(plage))
    return nonEtabli('incomplet', [message('suivi.plage-vide', { titre: suivi.titre })])
  const lu = lireTableau(plage, suivi.colonnes, 'tableau')
  if (!('lignes' in lu)) return nonEtabli('refuse', lu, { references })
  if (lu.lignes.length === 0) return nonEtabli('incomplet', [message('suivi.sans-ligne', { titre: suivi.titre })], { references })
  const absentes = lu.absentes.map((cle) => suivi.colonnes[cle]?.titres[0] ?? String(cle))
  const sous = (lectures: ContexteDeSuivi['lectures']): ControleDeSuivi => {
    const { constats, calculs } = ecarterLesDoublons(suivi, lu.lignes, suivi.controler(lu.lignes, { ...contexte, lectures }))
    return { constats: rangerConstats(reunirAbsentes(constats, absentes)), calculs }
  }
  const controle = sous(contexte.lectures)
  const numeros = lu.lignes.map(({ numero }) => numero)
  const alertes = alertesDeColonnes(lu)
  if (!options.expliquer) return etabli({ ...controle, numeros }, 'tableau', { alertes })
  return etabli({ ...controle, numeros }, 'tableau', {
    alertes,
    references,
    parametres: parametresDe(suivi, contexte.jour),
    hypotheses: hypothesesDuSuivi(suivi, contexte.lectures, numeros, sous),
    explication: expliquer(suivi, numeros.length, controle),
  })
}

/** Une colonne absente n'accuse aucune ligne : ses constats deviennent une seule information. Le jour manquant se dit une fois. */
function reunirAbsentes(tous: readonly ConstatDeTableau[], absentes: readonly string[]): ConstatDeTableau[] {
  const sansJour = tous.find(({ message: { id } }) => id === 'suivi.sans-jour')
  const constats = tous.filter((constat) => constat.message.id !== 'suivi.sans-jour' || constat === sansJour)
  const dus = absentes.flatMap((titre) => {
    const premier = constats.find(({ colonne }) => colonne === titre)
    return premier === undefined
      ? []
      : [placerConstat({ regle: premier.regle, ligne: null, colonne: titre }, 'IF', 'suivi.colonne-absente', { titre })]
  })
  return [...constats.filter(({ colonne }) => colonne === null || !absentes.includes(colonne)), ...dus]
}

function alertesDeColonnes({ ignorees }: TableauLu<ColonnesAttendues>): Message[] {
  return ignorees.length === 0 ? [] : [message('suivi.colonnes-ignorees', { titres: ignorees.join(', ') })]
}

/** Paramètres des règles du tableau, à leur valeur du jour ; hors de leur validité, ou sans jour, la dernière connue. */
function parametresDe({ fiches }: TableauDeSuivi, jour: Jour | null): ParametreEmploye[] {
  const ids = new Set(fiches.flatMap(({ parametres }) => parametres))
  return PARAMETRES.filter(({ id }) => ids.has(id)).map((parametre) => {
    const iso = jour === null ? '' : enIso(jour)
    const derniere = parametre.serie[parametre.serie.length - 1]?.du ?? ''
    return parametreEmploye(parametre, valeurAuJour(parametre, iso) === undefined ? derniere : iso)
  })
}

function expliquer({ id, titre }: TableauDeSuivi, lignes: number, { constats }: ControleDeSuivi): Etape[] {
  return [
    { etape: message('suivi.etape.tableau'), calcul: message('suivi.calcul.tableau', { titre }), valeur: id },
    { etape: message('suivi.etape.lignes'), calcul: message('suivi.calcul.lignes'), valeur: lignes },
    { etape: message('suivi.etape.constats'), calcul: message('suivi.calcul.constats'), valeur: compterConstats(constats) },
  ]
}
