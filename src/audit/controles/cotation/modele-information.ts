import { normaliser } from '../../../regles'
import type { ModeleDeTableau } from '../../reconnaissance/types'

const DEMANDEUR = /\binformations? (?:du|au|aux|des) demandeurs?\b|\bfiche (?:du |d information )?(?:du )?demandeur\b|\binformations? communiquees?\b|\bcommunique\w* au demandeur\b|\bportail grand public\b|\bau demandeur\b|\bvotre (?:demande|note|cotation|dossier)\b/
const ELEMENTS = ['noteDeLaDemande', 'meilleure', 'plusFaible', 'mediane', 'delai', 'prioritaire'] as const
/** Éléments reconnus à partir desquels ceux qui manquent se cherchent. */
const ELEMENTS_MIN = 4

/** Ce qui se dit au demandeur, une fiche ou une ligne par EPCI (COT-18). */
export const MODELE_INFORMATION: ModeleDeTableau = {
  id: 'COT-18',
  objet: 'information',
  minimum: 3,
  enFiche: true,
  typer: ({ notions, textes }) => {
    const dits = ELEMENTS.filter((notion) => notions.has(notion)).length
    const annonce = textes.some((texte) => DEMANDEUR.test(normaliser(texte)))
    // Une note et sa place dans la distribution se consultent aussi dans un service : le délai ou la priorité disent la fiche.
    const adressee = notions.has('noteDeLaDemande') && (notions.has('delai') || notions.has('prioritaire'))
    return (dits >= ELEMENTS_MIN && adressee) || (dits >= ELEMENTS_MIN - 1 && annonce) ? 'COT-18' : null
  },
  notions: {
    epci: { nom: 'EPCI', type: 'texte', titres: ['EPCI'], synonymes: ['territoire', 'intercommunalité', 'EPCI demandé'] },
    criteres: { nom: 'critères', type: 'mixte', titres: ['Critères'], synonymes: ['critères et poids', 'critères et pondération', 'critères de cotation', 'critères de la grille', 'critères retenus', 'grille de cotation', 'liste des critères', 'critères et leurs poids'] },
    poids: { nom: 'poids', type: 'mixte', titres: ['Poids'], synonymes: ['poids des critères', 'pondération', 'pondération des critères', 'points par critère'] },
    noteDeLaDemande: {
      nom: 'note de la demande',
      type: 'mixte',
      titres: ['Note de la demande'],
      synonymes: ['votre note', 'note de votre demande', 'note du demandeur', 'note obtenue', 'note de sa demande', 'note attribuée', 'note', 'cotation de la demande', 'points obtenus', 'cotation de votre demande', 'total de points'],
    },
    meilleure: { nom: 'meilleure note', type: 'mixte', titres: ['Meilleure note'], tournure: /\b(?:meilleure note|note (?:la )?plus (?:haute|elevee|forte)|note max\w*|plus haute note)\b/ },
    plusFaible: { nom: 'note la plus faible', type: 'mixte', titres: ['Note la plus faible'], tournure: /\bnote (?:la )?(?:plus (?:faible|basse)|min\w*)\b|\bplus (?:faible|basse) note\b/ },
    mediane: { nom: 'médiane', type: 'mixte', titres: ['Médiane'], tournure: /\bmedianes?\b/ },
    delai: { nom: 'délai d’attente moyen', type: 'mixte', titres: ['Délai d’attente moyen'], tournure: /\bdelais?\b.*\b(?:attente|moyens?)\b|\battente moyenne\b/ },
    prioritaire: { nom: 'caractère prioritaire', type: 'mixte', titres: ['Caractère prioritaire'], tournure: /\bprioritaires?\b(?!.*\bcriteres?\b)/ },
    rang: { nom: 'rang', type: 'mixte', titres: ['Rang'], tournure: /^(?:votre |numero de |le )?(?:rang|classement|position)\b/ },
  },
}
