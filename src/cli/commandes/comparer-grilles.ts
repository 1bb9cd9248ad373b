import { extname } from 'node:path'
import type { AvancementDuBanc, BancDEssai, Etabli, Resultat } from '../../regles'
import { essayerGrilles, LECTURES_PAR_DEFAUT, lireDate, lireEntier } from '../../regles'
import { redigerMessage, rendre } from '../../textes'
import { exiger } from '../arguments'
import type { Arguments } from '../arguments'
import { enregistrerClasseur, existe, memeFichier } from '../classeur/fichiers'
import { CODES } from '../codes'
import type { Commande, Sorties } from '../commande'
import { lirePlages } from '../comparer/lire-plages'
import type { PlagesDuBanc } from '../comparer/lire-plages'
import { composerRapport } from '../comparer/rapport'
import { resumerLeBanc } from '../comparer/resumer'
import { ErreurDeCommande, ErreurDUsage } from '../erreurs'

/** En deçà, le banc répond avant qu'on se demande où il en est. */
const DEMANDES_SANS_PROGRES = 20_000

/** Banc d'essai d'une ou deux grilles sur les mêmes demandes (COT-30) : des distributions, jamais une ligne par personne (COT-17). */
export const COMPARER_GRILLES: Commande = {
  nom: 'comparer-grilles',
  options: {
    demandes: 'valeur',
    feuille: 'valeur',
    grille: 'valeur',
    mutation: 'valeur',
    avec: 'valeur',
    'mutation-avec': 'valeur',
    date: 'valeur',
    doublement: 'drapeau',
    'seuil-secret': 'valeur',
    json: 'drapeau',
    sortie: 'valeur',
  },
  executer: async (args, sorties) => {
    exiger(args, 0, 0, 'comparer-grilles')
    const calcul = exigerDate(args)
    const seuilSecret = lireSeuil(args)
    const sortie = args.valeurs.get('sortie')
    const remplace = sortie === undefined ? false : await verifierRapport(args, sortie)
    const plages = await lirePlages(args)
    const doublement = args.drapeaux.has('doublement')
    const resultat = essayerGrilles({ ...plages, calcul, doublement, seuilSecret, lectures: LECTURES_PAR_DEFAUT }, progression(plages, sorties))
    const etabli = exigerEtabli(resultat)
    const { alertes, references, parametres, hypotheses } = rendre({ nom: 'comparer-grilles', unite: '' }, { ...etabli, valeur: '' })
    if (sortie !== undefined) await enregistrerClasseur(await composerRapport({ resultat: etabli, reglages: { jour: calcul, doublement, seuilSecret } }), sortie)
    if (args.drapeaux.has('json')) {
      sorties.ecrire(JSON.stringify({ date: args.valeurs.get('date'), doublement, demandes: plages.demandes.length, ...etabli.valeur, alertes, references, parametres, hypotheses }, null, 2))
    } else {
      for (const phrase of [...resumerLeBanc(etabli.valeur), ...alertes]) sorties.ecrire(phrase)
    }
    if (remplace && sortie !== undefined) sorties.prevenir(redigerMessage({ id: 'cli.sortie-remplacee', donnees: { fichier: sortie } }))
    return CODES.etabli
  },
}

function exigerDate({ valeurs }: Arguments): number {
  const lue = valeurs.get('date')
  const jour = lireDate(lue)
  if (typeof jour === 'string') throw new ErreurDUsage('comparer-date', { lu: lue ?? '' })
  return jour
}

function lireSeuil({ valeurs }: Arguments): number | null {
  const lu = valeurs.get('seuil-secret')
  if (lu === undefined) return null
  const seuil = lireEntier(lu)
  if (typeof seuil === 'string') throw new ErreurDUsage('comparer-seuil', { lu })
  return seuil
}

/** Le rapport ne prend jamais la place d'un fichier lu ; rend vrai s'il remplace un autre fichier, pour le dire. */
async function verifierRapport({ valeurs }: Arguments, sortie: string): Promise<boolean> {
  if (extname(sortie).toLowerCase() !== '.xlsx') throw new ErreurDUsage('comparer-sortie', { lu: sortie })
  for (const option of ['demandes', 'grille', 'mutation', 'avec', 'mutation-avec']) {
    if (await memeFichier(valeurs.get(option) ?? '', sortie)) throw new ErreurDUsage('comparer-sortie-lue', { lu: sortie, option: `--${option}` })
  }
  return existe(sortie)
}

/** Un résultat qui ne s'établit pas arrête la commande : 2 refusé, 3 sans objet ou incomplet. */
function exigerEtabli(resultat: Resultat<BancDEssai>): Etabli<BancDEssai> {
  if (resultat.etat === 'etabli') return resultat
  const raison = resultat.motifs.map(redigerMessage).join(' ')
  throw new ErreurDeCommande('comparer-impossible', { raison }, resultat.etat === 'refuse' ? CODES.refuse : CODES.nonEtabli)
}

/** Dit l'avancement à chaque dixième du travail. */
function progression({ demandes }: PlagesDuBanc, { prevenir }: Sorties): ((avancement: AvancementDuBanc) => void) | undefined {
  if (demandes.length < DEMANDES_SANS_PROGRES) return undefined
  let dixieme = 0
  return ({ fait, total }) => {
    const atteint = Math.floor((10 * fait) / total)
    if (atteint === dixieme) return
    dixieme = atteint
    prevenir(redigerMessage({ id: 'cli.comparer-progres', donnees: { part: atteint / 10 } }))
  }
}
