import { ESPACE_DE_NOMS, FONCTIONS, SUJETS } from '../../catalogue'
import type { FonctionDecrite, Sujet } from '../../catalogue'
import { exiger } from '../arguments'
import { CODES } from '../codes'
import type { Commande } from '../commande'

export const LISTER_FONCTIONS: Commande = {
  nom: 'fonctions',
  options: { json: 'drapeau' },
  executer: (args, { ecrire }) => {
    exiger(args, 0, 0, 'fonctions')
    ecrire(args.drapeaux.has('json') ? JSON.stringify(FONCTIONS.map(decrire), null, 2) : SUJETS.map(presenterSujet).join('\n\n'))
    return CODES.etabli
  },
}

/** Tout ce que le catalogue dit de la fonction, sauf son calcul. */
function decrire(fonction: FonctionDecrite): Omit<FonctionDecrite, 'evaluer'> {
  const { evaluer: _evaluer, ...description } = fonction
  return description
}

function presenterSujet({ titre, fonctions }: Sujet): string {
  return [`# ${titre}`, ...fonctions.map(presenter)].join('\n\n')
}

function presenter({ nom, titre, description, arguments: args, exemple }: FonctionDecrite): string {
  const signature = args.map((argument) => (argument.obligatoire ? argument.nom : `[${argument.nom}]`)).join('; ')
  return `${ESPACE_DE_NOMS}.${nom}(${signature})\n  ${titre}\n  ${description}\n  ${exemple.formule}`
}
