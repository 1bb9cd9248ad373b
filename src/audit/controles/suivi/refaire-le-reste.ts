import { controlerSuivi, echeanceDeCotation, enIso, message, normaliser } from '../../../regles'
import type { Lectures, TableauDeSuivi } from '../../../regles'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { lireDateDeCase, lireNombreDeCase, mentionDe } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet } from '../../types'
import { clefCalculee } from './clef-calculee'
import type { PlageTraduite } from './traduire'

const PREMIERE = 2
const FACULTATIF = /^(?:non|n|facultati\w+|non (?:obligatoire|oblige\w*|soumise?|tenue?|concerne\w*))$/

/** Ce qu'un tableau de cotation calcule d'autre que des parts : l'obligation d'un territoire (COT-01), son retard (COT-02), le jour limite du porter à connaissance (COT-04). */
export function refaireLeReste(suivi: TableauDeSuivi, tableau: TableauReconnu, { plage, remplacees }: PlageTraduite, lectures: Lectures, carnet: Carnet): void {
  if (suivi.id !== 'COT-31' && suivi.id !== 'COT-04') return
  const colonne = suivi.id === 'COT-31' && remplacees.size > 1 ? undefined : colonneDe(tableau, clefCalculee(0))
  const retard = suivi.id === 'COT-31' ? colonneDe(tableau, clefCalculee(2)) : undefined
  if (colonne === undefined && retard === undefined) return
  const controle = controlerSuivi(suivi, plage, { jour: null, lectures }, { expliquer: false })
  if (controle.etat !== 'etabli') return
  const calculs = new Map(controle.valeur.numeros.map((numero, rang) => [numero, controle.valeur.calculs[rang]]))
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const [juste, , jours] = calculs.get(i + PREMIERE) ?? []
    if (retard !== undefined && typeof jours === 'number') direLeRetard(tableau, objet, retard, jours, carnet)
    if (colonne === undefined) continue
    const lu = mentionDe(valeurDe(tableau, objet, colonne.rang))
    const lieu = lieuDe(tableau, objet, colonne.rang)
    const date = lireDateDeCase(tableau, colonne, objet)
    if (suivi.id === 'COT-31' && juste === 'obligatoire' && FACULTATIF.test(normaliser(lu))) {
      carnet.nonConforme({ lieu, regle: 'COT-01', gravite: 'EL', lu, attendu: juste, message: message('audit-suivi.obligation-dite', { lu }), certitude: colonne.certitude })
    } else if (suivi.id === 'COT-04' && typeof juste === 'number' && date !== null && date !== juste) {
      carnet.nonConforme({ lieu, lu: date, attendu: juste, message: message('audit-suivi.jour-limite'), certitude: colonne.certitude })
    } else carnet.conforme()
  }
}

function direLeRetard(tableau: TableauReconnu, objet: number, colonne: ColonneReconnue, attendu: number, carnet: Carnet): void {
  const lu = lireNombreDeCase(tableau, colonne, objet)
  if (lu === null || lu === attendu) carnet.conforme()
  else {
    const dit = message('audit-suivi.jours-de-retard', { lu, attendu, echeance: enIso(echeanceDeCotation()) })
    carnet.nonConforme({ lieu: lieuDe(tableau, objet, colonne.rang), regle: 'COT-02', gravite: 'IN', lu, attendu, message: dit, certitude: colonne.certitude })
  }
}
