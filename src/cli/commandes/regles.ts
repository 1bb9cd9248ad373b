import { REGLES, trouverRegle } from '../../regles'
import type { FicheDeRegle } from '../../regles'
import { exiger } from '../arguments'
import { CODES } from '../codes'
import type { Commande } from '../commande'
import { ErreurDUsage } from '../erreurs'

export const LISTER_REGLES: Commande = {
  nom: 'regles',
  options: { json: 'drapeau' },
  executer: (args, { ecrire }) => {
    exiger(args, 0, 1, 'regles')
    const [id] = args.positions
    const json = args.drapeaux.has('json')
    if (id === undefined) {
      ecrire(json ? JSON.stringify(REGLES, null, 2) : REGLES.map(({ id: numero, titre }) => `${numero}  ${titre}`).join('\n'))
      return CODES.etabli
    }
    const fiche = trouverRegle(id)
    if (fiche === undefined) throw new ErreurDUsage('regle-inconnue', { id })
    ecrire(json ? JSON.stringify(fiche, null, 2) : presenter(fiche))
    return CODES.etabli
  },
}

function presenter({ id, titre, nature, articles, parametres, pointsOuverts }: FicheDeRegle): string {
  return [
    `${id}  ${titre}`,
    `  ${nature}`,
    ...articles.map(({ article, source, lieu }) => `  ${article} (${source}, ${lieu})`),
    ...(parametres.length > 0 ? [`  ${parametres.join(', ')}`] : []),
    ...(pointsOuverts.length > 0 ? [`  ${pointsOuverts.join(', ')}`] : []),
  ].join('\n')
}
