import { extname } from 'node:path'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import type { ColonnesRetenuesDuBilan, CumulDuBilan } from '../../regles'
import {
  constatsDuBilanDeFlux,
  ecrireBrut,
  refusDesCellulesDuBilan,
  refusDesColonnesDuBilan,
  retenirColonnesCertaines,
  ventilerBilan,
} from '../../regles'
import { apercevoir, creerJournal, cumulerTableDuFlux, nommerCellules, preparerBilanDuFlux } from '../../remplissage'
import type { TableDuFlux } from '../../remplissage'
import { redigerMessage } from '../../textes'
import { FEUILLE_BILAN_DU_FLUX } from '../../trames'
import type { Remplissage } from '../../trames'
import { exiger } from '../arguments'
import type { Arguments } from '../arguments'
import { ouvrirSource } from '../bilan-flux/ouvrir-source'
import { bilanEnJson } from '../bilan-flux/rendre'
import { enregistrerClasseur, existe, verifierSortie } from '../classeur/fichiers'
import { estUnClasseur } from '../classeur/sources'
import { CODES } from '../codes'
import type { Commande } from '../commande'
import { ErreurDeCommande, ErreurDUsage } from '../erreurs'
import { exigerSortie } from './options'

const ANNEES = { de: 2000, a: 2100 } as const
/** Cellules fautives citées par une phrase ; les suivantes sont comptées. */
const CELLULES_CITEES = 10

/** Bilan annuel du flux d'une table longue, ajouté à une copie du classeur (FLUX-30). Code 3 : il reste à classer, ou une ventilation manque. */
export const BILAN_FLUX: Commande = {
  nom: 'bilan-flux',
  options: { feuille: 'valeur', sortie: 'valeur', annee: 'valeur', remplacer: 'drapeau', json: 'drapeau' },
  executer: async (args, sorties) => {
    exiger(args, 1, 1, 'bilan-flux')
    const [entree = ''] = args.positions
    const sortie = exigerSortie(args)
    const annee = lireAnnee(args)
    const remplace = await verifierLaSortie(entree, sortie)
    const { classeur, table, alertes } = await ouvrirSource(entree, args.valeurs.get('feuille'))
    const colonnes = exigerColonnes(table, entree)
    const cumul = await cumulerTableDuFlux(classeur, table, colonnes)
    exigerDesNombres(cumul, entree)
    const bilan = ventilerBilan(cumul)
    const dits = constatsDuBilanDeFlux(bilan, cumul, table.candidates).map(({ message }) => message)
    await ecrire(classeur, await preparerBilanDuFlux(classeur, { bilan, annee, constats: dits }), args)
    await enregistrerClasseur(classeur, sortie)
    const phrases = [...alertes, ...dits.map(redigerMessage)]
    if (args.drapeaux.has('json')) {
      sorties.ecrire(JSON.stringify({ fichier: sortie, feuille: FEUILLE_BILAN_DU_FLUX, table: table.corps.feuille, annee, ...bilanEnJson(bilan), alertes: phrases }, null, 2))
    } else {
      const { lignes, proposes, attribues } = bilan
      sorties.ecrire(redigerMessage({ id: 'cli.bilan-flux-ecrit', donnees: { fichier: sortie, feuille: FEUILLE_BILAN_DU_FLUX, lignes, proposes, attribues } }))
      for (const phrase of phrases) sorties.ecrire(phrase)
    }
    if (remplace) sorties.prevenir(redigerMessage({ id: 'cli.sortie-remplacee', donnees: { fichier: sortie } }))
    const complet = bilan.aClasser.length === 0 && bilan.ventilations.every(({ absente }) => !absente)
    return complet ? CODES.etabli : CODES.nonEtabli
  },
}

function lireAnnee({ valeurs }: Arguments): number | null {
  const lue = valeurs.get('annee')
  if (lue === undefined) return null
  const annee = /^\d{4}$/.test(lue) ? Number(lue) : 0
  if (annee < ANNEES.de || annee > ANNEES.a) throw new ErreurDUsage('bilan-flux-annee', { lu: lue, de: String(ANNEES.de), a: String(ANNEES.a) })
  return annee
}

async function verifierLaSortie(entree: string, sortie: string): Promise<boolean> {
  if (estUnClasseur(entree)) return verifierSortie(entree, sortie)
  if (extname(sortie).toLowerCase() !== '.xlsx') throw new ErreurDUsage('bilan-flux-sortie', { lu: sortie })
  return existe(sortie)
}

function exigerColonnes({ entetes, candidates }: TableDuFlux, fichier: string): ColonnesRetenuesDuBilan {
  const lus = entetes.map(ecrireBrut).filter((entete) => entete.trim() !== '').join(', ')
  const refus = refusDesColonnesDuBilan(candidates, fichier, lus)
  if (refus.length > 0) throw new ErreurDeCommande('donnees-refusees', { fichier, raison: refus.map(redigerMessage).join(' ') })
  return retenirColonnesCertaines(candidates)
}

function exigerDesNombres(cumul: CumulDuBilan, fichier: string): void {
  const refus = refusDesCellulesDuBilan(cumul, fichier)
  if (refus.length > 0) {
    const suite = refus.length > CELLULES_CITEES ? [redigerMessage({ id: 'cli.bilan-flux-autres-cellules', donnees: { nombre: refus.length - CELLULES_CITEES } })] : []
    throw new ErreurDeCommande('donnees-refusees', { fichier, raison: [...refus.slice(0, CELLULES_CITEES).map(redigerMessage), ...suite].join(' ') })
  }
  if (cumul.lignes === 0) throw new ErreurDeCommande('bilan-flux-sans-ligne', { fichier })
}

async function ecrire(classeur: ClasseurXlsx, remplissage: Remplissage, { drapeaux }: Arguments): Promise<void> {
  const apercu = await apercevoir(classeur, remplissage, { valeurs: false })
  const resultat = await creerJournal(classeur).ecrire(apercu, drapeaux.has('remplacer') ? 'remplacer' : null)
  if (resultat.genre === 'empechee') {
    throw new ErreurDeCommande('rien-ecrit', { raison: resultat.apercu.empechements.map(redigerMessage).join(' ') })
  }
  if (resultat.genre === 'accord-requis') {
    const cellules = resultat.apercu.feuilles.map((feuille) => nommerCellules(feuille.nom, feuille.cellules.filter(({ sort }) => sort === 'changee')))
    throw new ErreurDeCommande('bilan-flux-remplie', { cellules: cellules.join(', ') })
  }
}
