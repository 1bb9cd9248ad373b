import { FONCTIONS, trouverFonction } from '../../catalogue'
import type { Etat } from '../../regles'
import { rendre } from '../../textes'
import { exiger } from '../arguments'
import { CODES } from '../codes'
import type { Code } from '../codes'
import type { Commande } from '../commande'
import { ErreurDUsage } from '../erreurs'
import { lireArgumentsJson } from './lire-arguments-json'

const CODE_PAR_ETAT: Readonly<Record<Etat, Code>> = {
  etabli: CODES.etabli,
  'sans-objet': CODES.nonEtabli,
  incomplet: CODES.nonEtabli,
  refuse: CODES.refuse,
}

export const CALCULER: Commande = {
  nom: 'calculer',
  options: {},
  executer: (args, { ecrire }) => {
    exiger(args, 1, 2, 'calculer')
    const [nom = '', json = '[]'] = args.positions
    const fonction = trouverFonction(nom)
    if (fonction === undefined) {
      throw new ErreurDUsage('fonction-inconnue', { fonction: nom, connues: FONCTIONS.map((connue) => connue.nom).join(', ') })
    }
    const resultat = fonction.evaluer(lireArgumentsJson(json, fonction), { expliquer: true })
    ecrire(JSON.stringify(rendre(fonction, resultat), null, 2))
    return CODE_PAR_ETAT[resultat.etat]
  },
}
