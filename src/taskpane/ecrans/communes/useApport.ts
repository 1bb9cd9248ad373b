import { useEffect, useRef, useState } from 'react'
import type { Classeur } from '../../../classeur/port'
import { communesDe, reconnaitreColonnes } from '../../../donnees'
import type { FichePeriode, Lectures, Message } from '../../../regles'
import { memeNom } from '../../../remplissage'
import { redigerMessage, sansCoupure } from '../../../textes'
import { aRetenir, enCorrespondance } from '../../cas-usage/communes/correspondre'
import type { Choisie } from '../../cas-usage/communes/correspondre'
import { lireFeuille } from '../../cas-usage/communes/lire-feuille'
import { lireFichierChoisi } from '../../cas-usage/communes/lire-fichier-choisi'
import type { FichierChoisi, OptionsDeChoix } from '../../cas-usage/communes/lire-fichier-choisi'
import { lireLaCorrespondance, retenirLaCorrespondance } from '../../cas-usage/communes/memoire-de-correspondance'
import { proposerColonnes } from '../../cas-usage/communes/proposer-colonnes'
import { souffler } from '../../cas-usage/communes/table-lue'
import type { TableLue } from '../../cas-usage/communes/table-lue'
import { phraseDErreur } from '../../phrase-derreur'
import type { EtatDeLApport, TableReconnue } from './etat'

export interface Apport {
  readonly etat: EtatDeLApport
  readonly refus: string | null
  readonly surEtat: (etat: EtatDeLApport) => void
  readonly arreter: () => void
  readonly lireUneFeuille: (feuille: string) => void
  readonly lireUnFichier: (fichier: File) => void
  readonly relireLeFichier: (fichier: FichierChoisi, options: OptionsDeChoix) => void
  /** `noms` : communes cochées d’avance. */
  readonly lireLesCommunes: (reconnue: TableReconnue, choisie: Choisie, noms: readonly string[]) => void
}

/** Mène l’apport d’une source à ses communes, par morceaux : l’écran reste vivant et le travail s’arrête. */
export function useApport(classeur: Classeur, fiche: FichePeriode, lectures: Lectures): Apport {
  const [etat, setEtat] = useState<EtatDeLApport>({ genre: 'source' })
  const [refus, setRefus] = useState<string | null>(null)
  const abandon = useRef(new AbortController())
  useEffect(() => () => abandon.current.abort(), [])

  /** Un travail à la fois : le suivant abandonne celui d’avant, dont la réponse ne redessine plus rien. */
  async function mener(
    nom: string,
    travail: (signal: AbortSignal) => Promise<EtatDeLApport | readonly Message[]>,
    retour: EtatDeLApport,
  ): Promise<void> {
    abandon.current.abort()
    const { signal } = (abandon.current = new AbortController())
    setRefus(null)
    setEtat({ genre: 'lecture', nom })
    try {
      const suite = await travail(signal)
      if (signal.aborted) return
      if ('genre' in suite) return setEtat(suite)
      setRefus(sansCoupure(suite.map(redigerMessage).join(' ')))
    } catch (erreur) {
      if (signal.aborted) return
      setRefus(phraseDErreur(erreur))
    }
    setEtat(retour)
  }

  async function reconnaitre(table: TableLue, signal: AbortSignal): Promise<EtatDeLApport> {
    await souffler(signal)
    const reconnaissance = reconnaitreColonnes(table)
    const retenue = await lireLaCorrespondance(classeur)
    const proposees = proposerColonnes(table, reconnaissance, fiche, retenue)
    const colonnes = Object.fromEntries(proposees.map(({ notion, depart }) => [notion, depart]))
    return {
      genre: 'correspondance',
      table,
      reconnaissance,
      proposees,
      choisie: { colonnes, echelles: retenue?.echelles ?? {}, codesProposes: retenue?.codesProposes ?? false },
    }
  }

  async function lire(
    fichier: FichierChoisi,
    options: OptionsDeChoix,
    signal: AbortSignal,
  ): Promise<EtatDeLApport | readonly Message[]> {
    const lecture = await lireFichierChoisi(fichier, options, signal)
    switch (lecture.genre) {
      case 'table':
        return reconnaitre(lecture.table, signal)
      case 'feuilles':
        return { genre: 'feuilles', fichier, feuilles: lecture.feuilles }
      case 'separateur':
        return { genre: 'separateur', fichier }
      case 'refus':
        return lecture.motifs
    }
  }

  return {
    etat,
    refus,
    surEtat: (suivant) => {
      setRefus(null)
      setEtat(suivant)
    },
    arreter: () => {
      abandon.current.abort()
      setEtat({ genre: 'source' })
    },
    lireUneFeuille: (feuille) =>
      void mener(
        feuille,
        async (signal) => {
          const table = await lireFeuille(classeur, feuille)
          return 'id' in table ? [table] : reconnaitre(table, signal)
        },
        { genre: 'source' },
      ),
    lireUnFichier: (fichier) =>
      void mener(
        fichier.name,
        async (signal) => lire({ nom: fichier.name, octets: new Uint8Array(await fichier.arrayBuffer()) }, {}, signal),
        { genre: 'source' },
      ),
    relireLeFichier: (fichier, options) =>
      void mener(fichier.nom, (signal) => lire(fichier, options, signal), { genre: 'source' }),
    lireLesCommunes: (reconnue, choisie, noms) =>
      void mener(
        reconnue.table.nom,
        async (signal) => {
          await souffler(signal)
          const lues = communesDe(reconnue.table, enCorrespondance(choisie), lectures)
          await retenirLaCorrespondance(classeur, aRetenir(choisie, reconnue.table))
          const cochees = new Set(lues.communes.filter(({ nom }) => nom !== null && noms.some((voulu) => memeNom(voulu, nom))))
          return { ...reconnue, genre: 'choix', choisie, lues, cochees }
        },
        { ...reconnue, genre: 'correspondance', choisie },
      ),
  }
}
