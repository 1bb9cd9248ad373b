import { FONCTIONS } from '../../catalogue'
import type { RegleConnue } from '../../regles'
import { REGISTRE, trouverRegle } from '../../regles'
import { exiger } from '../arguments'
import { CODES } from '../codes'
import type { Commande } from '../commande'
import { ErreurDUsage } from '../erreurs'
import { commandesDeLaRegle } from '../regles-des-commandes'

/** Une règle du registre, avec les fonctions et les commandes qui l'appliquent. */
type RegleListee = RegleConnue & { readonly fonctions: readonly string[]; readonly commandes: readonly string[] }

export const LISTER_REGLES: Commande = {
  nom: 'regles',
  options: { json: 'drapeau' },
  executer: (args, { ecrire }) => {
    exiger(args, 0, 1, 'regles')
    const [id] = args.positions
    const json = args.drapeaux.has('json')
    if (id === undefined) {
      const regles = REGISTRE.map(avecPortes)
      ecrire(json ? JSON.stringify(regles, null, 2) : regles.map(resumer).join('\n'))
      return CODES.etabli
    }
    const regle = trouverRegle(id)
    if (regle === undefined) throw new ErreurDUsage('regle-inconnue', { id })
    const listee = avecPortes(regle)
    ecrire(json ? JSON.stringify(listee, null, 2) : presenter(listee))
    return CODES.etabli
  },
}

function avecPortes(regle: RegleConnue): RegleListee {
  const fonctions = FONCTIONS.filter(({ regles }) => regles.includes(regle.id)).map(({ nom }) => nom)
  return { ...regle, fonctions, commandes: commandesDeLaRegle(regle.id) }
}

function resumer({ id, titre, etat }: RegleListee): string {
  return `${id.padEnd(8)} ${etat.padEnd(9)}  ${titre}`
}

function presenter(regle: RegleListee): string {
  const entete = `${regle.id}  ${regle.titre} (${regle.etat})`
  if (regle.etat === 'prévue') return entete
  const { nature, articles, parametres, pointsOuverts, fonctions, commandes } = regle
  return [
    entete,
    `  ${nature}`,
    ...articles.map(({ article, source, lieu }) => `  ${article} (${source}, ${lieu})`),
    ...(parametres.length > 0 ? [`  ${parametres.join(', ')}`] : []),
    ...(pointsOuverts.length > 0 ? [`  ${pointsOuverts.join(', ')}`] : []),
    ...(fonctions.length > 0 ? [`  ${fonctions.join(', ')}`] : []),
    ...commandes.map((commande) => `  mixite ${commande}`),
  ].join('\n')
}
