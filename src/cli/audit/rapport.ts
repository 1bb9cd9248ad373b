import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { dirname, extname } from 'node:path'
import { composerSynthese, FEUILLE_DE_SYNTHESE } from '../../audit'
import type { ElementDuLot, OptionsDAudit } from '../../audit'
import { octetsDUnClasseurNeuf, ouvrirXlsx } from '../../classeur/xlsx'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import { COMPRESSION_NODE } from '../../classeur/xlsx/zip/deflate-node'
import { apercevoir, creerJournal } from '../../remplissage'
import { redigerMessage } from '../../textes'
import { estUnDossier, existe, memeFichier } from '../classeur/fichiers'
import { ErreurDeCommande, ErreurDUsage } from '../erreurs'
import { estIllisible } from './types'
import type { FichierIllisible, ResultatDeFichier } from './types'

/**
 * Vérifie, avant tout audit, que le rapport ne prendra pas la place d'un fichier audité ; et qu'il pourra s'écrire : un lot est long, on n'attend pas sa
 * fin pour le dire. Rend vrai s'il remplace un autre fichier.
 * @throws ErreurDUsage extension, fichier audité, dossier absent ; ErreurDeCommande fichier protégé en écriture
 */
export async function verifierRapport(rapport: string, fichiers: readonly (string | FichierIllisible)[]): Promise<boolean> {
  if (extname(rapport).toLowerCase() !== '.xlsx') throw new ErreurDUsage('auditer-rapport', { lu: rapport })
  for (const fichier of fichiers) {
    const chemin = typeof fichier === 'string' ? fichier : fichier.fichier
    if (await memeFichier(chemin, rapport)) throw new ErreurDUsage('auditer-rapport-audite', { lu: rapport })
  }
  const dossier = dirname(rapport)
  if (!(await estUnDossier(dossier))) throw new ErreurDUsage('auditer-rapport-dossier', { lu: rapport, dossier })
  if (await estUnDossier(rapport)) throw new ErreurDUsage('fichier-dossier', { fichier: rapport })
  const remplace = await existe(rapport)
  // Le renommage qui enregistre passerait outre la protection du fichier remplacé.
  await access(remplace ? rapport : dossier, constants.W_OK).catch(() => {
    throw new ErreurDeCommande('fichier-interdit', { fichier: rapport })
  })
  return remplace
}

/** Ce que la synthèse retient d'un fichier. */
export function elementDuLot(resultat: ResultatDeFichier): ElementDuLot {
  if (estIllisible(resultat)) return { fichier: resultat.fichier, erreur: redigerMessage(resultat.motif) }
  const { fichier, tableaux, constats, questions } = resultat
  return { fichier, tableaux, constats, questions }
}

/** Le classeur de synthèse d'un lot, neuf. */
export async function composerLeRapport(lot: readonly ElementDuLot[], { jour, aujourdhui }: OptionsDAudit): Promise<ClasseurXlsx> {
  const octets = await octetsDUnClasseurNeuf(FEUILLE_DE_SYNTHESE, COMPRESSION_NODE)
  const classeur = await ouvrirXlsx(octets, { compression: COMPRESSION_NODE })
  const synthese = composerSynthese(lot, { rediger: redigerMessage, jour, ...(aujourdhui === undefined ? {} : { aujourdhui }) })
  const { genre } = await creerJournal(classeur).ecrire(await apercevoir(classeur, synthese, { valeurs: true }), null)
  if (genre !== 'ecrite') throw new Error(`synthèse de l’audit : écriture ${genre}`)
  // Le journal ne touche pas aux largeurs d'une feuille déjà là ; la première est la nôtre.
  const { colonnes = [] } = synthese.feuilles[0] ?? {}
  await classeur.mettreEnForme(
    colonnes.map(({ largeur }, colonne) => ({ plage: { feuille: FEUILLE_DE_SYNTHESE, ligne: 0, colonne, lignes: 1, colonnes: 1 }, largeur })),
  )
  return classeur
}
