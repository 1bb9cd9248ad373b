import type { ClasseurMemoire } from '../../src/classeur/memoire'
import type { Dossier } from '../../src/taskpane/dossier/dossier'
import { CLEF_DU_CONTRAT } from '../../src/taskpane/dossier/gardien'
import { ecrireDossier, lireDossier } from '../../src/taskpane/dossier/lire-dossier'
import type { CommuneARemplir } from '../../src/trames'
import { classeurDuContrat } from './classeur-du-contrat'
import { dossierDe } from './contrat-mutualisant'
import { ouvrirVolet } from './ouvrir-volet'
import type { VoletDEssai } from './ouvrir-volet'

interface EtapeOuverte {
  readonly volet: VoletDEssai
  readonly classeur: ClasseurMemoire
}

/** Le volet ouvert sur une étape d’un contrat que le classeur garde déjà. */
export async function ouvrirLEtape(
  etape: RegExp,
  modalite: Dossier['modalite'],
  communes: readonly CommuneARemplir[],
  dit: Partial<Dossier> = {},
): Promise<EtapeOuverte> {
  const classeur = classeurDuContrat(communes)
  await classeur.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...dossierDe('A', communes, dit), modalite }))
  const volet = await ouvrirVolet(classeur)
  await volet.cliquer('Remplir un contrat de mixité sociale')
  await volet.attendre(() => !volet.texte().includes('Lecture du contrat'))
  await volet.cliquer(etape)
  await volet.attendre(() => !volet.texte().includes('Lecture du classeur…'))
  return { volet, classeur }
}

/** Brouillons que le classeur garde. */
export async function brouillonsGardes(classeur: ClasseurMemoire): Promise<Dossier['brouillons']> {
  const texte = await classeur.lireMemoire(CLEF_DU_CONTRAT)
  const lu = texte === null ? null : lireDossier(texte)
  if (lu === null || 'id' in lu) throw new Error('contrat illisible')
  return lu.brouillons
}

export async function ecrireApresApercu(volet: VoletDEssai): Promise<void> {
  await volet.cliquer('Voir l’aperçu avant d’écrire')
  await volet.attendre(() => volet.texte().includes('Ne rien écrire'))
  await volet.cliquer(/^Écrire \d+ cellule/)
  await volet.attendre(() => /cellules? écrites?/.test(volet.texte()))
}
