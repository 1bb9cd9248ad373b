import { message, normaliser, obligationDeCotation } from '../../../regles'
import { colonneDe, valeurDe } from '../../reconnaissance/acceder'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { drapeauDe, lireEffectifDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import { lieuDesTitres } from '../../reconnaissance/lieu-du-titre'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Controle } from '../../types'
import { supplementDe } from './colonnes-dispensees'

const AVANCEMENT = { id: 'COT-31' }

/** Un territoire qu'une liste du classeur montre tenu à la cotation manque au tableau d'avancement (COT-31). */
export const TERRITOIRES_ABSENTS: Controle = {
  id: 'COT-31.absents',
  regle: 'COT-31',
  gravite: 'AL',
  aide: 'audit-suivi.aide.territoires',
  examiner: ({ tableaux }, carnet) => {
    const reconnus = tableaux.filter(({ modele }) => modele.id === AVANCEMENT.id)
    const suivis = reconnus.filter(suitLAvancement)
    const listes = reconnus.filter((tableau) => !suivis.includes(tableau))
    const [suivi, ...autres] = suivis
    if (suivi === undefined || autres.length > 0) return
    const presents = new Set(territoiresDe(suivi).map(({ nom }) => normaliser(nom)))
    for (const liste of listes) {
      for (const { nom, objet } of territoiresDe(liste)) {
        if (presents.has(normaliser(nom)) || !estOblige(liste, objet)) {
          carnet.conforme()
          continue
        }
        carnet.nonConforme({ lieu: lieuDesTitres(suivi), lu: null, attendu: nom, message: message('audit-suivi.territoire-absent', { nom, feuille: liste.feuille.nom }), certitude: laPlusFaible([suivi.certitude, liste.certitude]) })
      }
    }
  },
}

function suitLAvancement(tableau: TableauReconnu): boolean {
  return ['avancement', 'miseEnService', 'adoption'].some((notion) => colonneDe(tableau, notion) !== undefined)
}

function territoiresDe(tableau: TableauReconnu): readonly { readonly nom: string; readonly objet: number }[] {
  const territoire = colonneDe(tableau, 'territoire')
  if (territoire === undefined) return []
  return Array.from(tableau.objets).flatMap((objet) => {
    const nom = lireTexteDeCase(tableau, territoire, objet)
    return nom === '' ? [] : [{ nom, objet }]
  })
}

function estOblige(tableau: TableauReconnu, objet: number): boolean {
  const [plh, competence, qpv] = ['plh', 'competence', 'qpv'].map((notion) => colonneDe(tableau, notion))
  const dit = (colonne: typeof plh): boolean | null => (colonne === undefined ? null : drapeauDe(valeurDe(tableau, objet, colonne.rang)))
  const oblige = dit(plh) ?? (supplementDe(AVANCEMENT, 'plh', tableau, objet) === 'Oui' ? true : null)
  const nombre = qpv === undefined ? null : lireEffectifDeCase(tableau, qpv, objet)
  const rendu = obligationDeCotation({ type: 'EPCI', plh: oblige, competence: dit(competence), qpv: nombre }, { expliquer: false })
  return rendu.etat === 'etabli' && rendu.valeur.statut === 'obligatoire'
}
