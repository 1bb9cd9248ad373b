import type { Classeur, Plage, Saisie } from '../classeur/port'
import { appliquer } from './document/appliquer'
import { choisirDestination } from './document/destination'
import { ecrireLeFichier } from './document/ecrire-le-fichier'
import { aDesModifications, comparer } from './document/comparer'
import { ouvrirDocument } from './document/ouvrir-document'
import type { DocumentOuvert } from './document/ouvrir-document'
import { phraseDeRefus } from './document/phrase-de-refus'
import { relever } from './document/releve'
import { suivreLesModifications } from './document/suivre-les-modifications'
import { verifierEcriture } from './document/verifier-ecriture'
import { creerMagasin } from './etat'
import type { Avis, Magasin } from './etat'
import { calculTermine } from './grille/calcul'
import { creerGrille } from './grille/creer-grille'
import { creerPhrasesDErreur } from './grille/phrases-d-erreur'
import { poserFormatsDansLaGrille } from './grille/poser-formats'
import { preparer } from './grille/preparer'
import { refuserLesEcritures } from './grille/refuser-les-ecritures'
import { suivreLaCellule } from './grille/suivre-la-cellule'
import { phrase } from './phrase'
import { creerPortUniver } from './port-univer'
import { ouvrirCoffre } from './sauvegarde/coffre'
import type { CopieDeSecours, Modifications } from './sauvegarde/copie-de-secours'
import { creerGardien } from './sauvegarde/gardien'
import { declarerOnglet, ongletsOuverts } from './sauvegarde/onglets'

const EXEMPLE = 'exemple.xlsx'

/** Une visite de l'atelier : un classeur ouvert à la fois, ses modifications, sa copie de secours. */
export interface Session {
  readonly magasin: Magasin
  /** Fichiers choisis ou déposés ; demande quoi faire des modifications en cours. */
  deposer(fichiers: readonly File[]): void
  /** Rend vrai si le fichier est écrit. */
  enregistrer(): Promise<boolean>
  enregistrerPuis(continuer: () => void): Promise<void>
  reprendre(copie: CopieDeSecours): Promise<void>
  repartir(copie: CopieDeSecours): Promise<void>
  effacerLesCopies(): Promise<void>
}

declare global {
  interface Window {
    /** Ce que la page offre au volet, montré dans un cadre de même origine. */
    mixite?: { readonly classeur: Classeur }
  }
}

export function ouvrirSession(conteneur: HTMLElement): Session {
  const magasin = creerMagasin()
  const grille = creerGrille(conteneur)
  const phrases = creerPhrasesDErreur()
  const id = crypto.randomUUID()
  const coffre = ouvrirCoffre()
  const gardien = creerGardien(id, coffre, copier, () => avertir('alerte', phrase('copie-echouee')))
  let ouvert: DocumentOuvert | null = null

  const verifier = (plage: Plage, contenu: readonly (readonly Saisie[])[]): Promise<void> =>
    ouvert === null ? Promise.resolve() : verifierEcriture(ouvert.temoin, plage, contenu)
  const port = creerPortUniver(grille, { feuilles: () => ouvert?.feuilles ?? [], verifierEcriture: verifier })
  window.mixite = { classeur: port }
  declarerOnglet(id)
  grille.montrer({ sheetOrder: ['f0'], sheets: { f0: { id: 'f0', name: 'Feuil1' } } })
  preparer(grille, phrases, (texte) => avertir('alerte', texte))
  refuserLesEcritures(
    grille,
    (...ecriture) => ouvert?.interdire(...ecriture) ?? null,
    (erreur) => avertir('erreur', phraseDeRefus(erreur)),
  )
  suivreLaCellule(grille, phrases, (explication) => {
    if (explication?.phrase !== magasin.lire().explication?.phrase) magasin.poser({ explication })
  })
  suivreLesModifications(grille.injecteur, {
    surChangement: () => {
      if (ouvert !== null && magasin.lire().occupation === null) signalerModification()
    },
    surAnnulation: () => void copier(),
  })
  window.addEventListener('beforeunload', (evenement) => {
    if (magasin.lire().modifie) evenement.preventDefault()
  })

  function avertir(genre: Avis['genre'], texte: string): void {
    magasin.poser({ avis: { genre, phrase: texte } })
  }

  function signalerModification(): void {
    if (!magasin.lire().modifie) magasin.poser({ modifie: true })
    gardien.signaler()
  }

  /** Ce qui sépare la grille du fichier ; plus rien, après une annulation par exemple : il n'y a plus de modification. */
  function copier(): CopieDeSecours | null {
    if (ouvert === null || !magasin.lire().modifie) return null
    const ecart = comparer(ouvert.releve, relever(grille.injecteur))
    if (!aDesModifications(ecart)) {
      magasin.poser({ modifie: false })
      void gardien.oublier().catch(() => undefined)
      return null
    }
    const { nom, octets } = ouvert
    const { feuillesAjoutees, cellules, formats } = ecart
    return { id, version: 2, nom, instant: new Date().toISOString(), octets, feuillesAjoutees, cellules, formats }
  }

  /** Montre un document ; en cas de refus, celui qui était ouvert reste en place. Rend vrai s'il est ouvert. */
  async function ouvrir(nom: string, lire: () => Promise<Uint8Array>, reprises?: Modifications): Promise<boolean> {
    magasin.poser({ occupation: phrase('ouverture', { nom }), avis: null, dialogue: null })
    const dire = (etape: string): void => magasin.poser({ occupation: phrase('ouverture-etape', { nom, etape }) })
    try {
      dire(phrase('etape-lecture'))
      const document = await ouvrirDocument(nom, await lire(), grille, dire)
      ouvert = document
      phrases.vider()
      await gardien.oublier().catch(() => undefined)
      if (reprises !== undefined) {
        await appliquer(port, reprises)
        await poserFormatsDansLaGrille(grille.injecteur, reprises.formats)
      }
      magasin.poser({ nom, modifie: reprises !== undefined, nonMontre: document.particularites, occupation: null, explication: null })
      if (document.avertissement !== null) avertir('alerte', document.avertissement)
      if (reprises !== undefined) gardien.signaler()
      return true
    } catch (erreur) {
      magasin.poser({ occupation: null })
      avertir('erreur', phrase('refus', { nom, phrase: phraseDeRefus(erreur) }))
      return false
    }
  }

  async function enregistrer(): Promise<boolean> {
    if (ouvert === null || magasin.lire().occupation !== null) return false
    await grille.api.getActiveWorkbook()?.endEditingAsync(true)
    const { nom, octets } = ouvert
    try {
      const destination = await choisirDestination(nom)
      if (destination === null) return false
      magasin.poser({ occupation: phrase('enregistrement', { nom }), avis: null })
      await calculTermine(grille.injecteur)
      const releve = relever(grille.injecteur)
      const ecart = comparer(ouvert.releve, releve)
      const { octets: ecrits, formatsEcrits } = await ecrireLeFichier(octets, ecart)
      const nomChoisi = await destination.ecrire(ecrits)
      ouvert = { ...ouvert, nom: nomChoisi, octets: ecrits, releve }
      magasin.poser({ nom: nomChoisi, modifie: false, occupation: null })
      avertir('information', phrase('enregistre', { nom: nomChoisi }))
      if (!formatsEcrits) avertir('alerte', phrase('formats-perdus'))
      if (ecart.nonRecalculees.length > 0) avertir('alerte', phrase('non-recalculees', { cellules: ecart.nonRecalculees.join(', ') }))
      await gardien.oublier().catch(() => undefined)
      return true
    } catch (erreur) {
      magasin.poser({ occupation: null })
      avertir('erreur', phrase('panne-enregistrement', { nom, phrase: phraseDeRefus(erreur) }))
      return false
    }
  }

  async function proposerUneReprise(): Promise<void> {
    const [copies, ouverts] = await Promise.all([coffre.lister(), ongletsOuverts()])
    const [copie] = copies.filter((candidate) => !ouverts.has(candidate.id))
    if (copie !== undefined) magasin.poser({ dialogue: { genre: 'reprise', copie } })
  }

  async function demarrer(): Promise<void> {
    magasin.poser({ occupation: phrase('demarrage') })
    const reponse = await fetch(EXEMPLE).catch(() => null)
    if (reponse?.ok) await ouvrir(EXEMPLE, async () => new Uint8Array(await reponse.arrayBuffer()))
    else {
      magasin.poser({ occupation: null })
      avertir('alerte', phrase('exemple-absent'))
    }
    await proposerUneReprise()
  }
  // Un coffre inaccessible (navigation privée) ne doit pas empêcher de travailler.
  void demarrer().catch(() => undefined)

  return {
    magasin,
    deposer(fichiers) {
      const [fichier] = fichiers
      if (fichier === undefined || magasin.lire().occupation !== null) return
      if (fichiers.length > 1) return avertir('erreur', phrase('plusieurs-fichiers', { nombre: fichiers.length }))
      const continuer = (): void => void ouvrir(fichier.name, async () => new Uint8Array(await fichier.arrayBuffer()))
      if (magasin.lire().modifie) magasin.poser({ dialogue: { genre: 'quitter', autre: fichier.name, continuer } })
      else continuer()
    },
    enregistrer,
    async enregistrerPuis(continuer) {
      magasin.poser({ dialogue: null })
      if (await enregistrer()) continuer()
    },
    async reprendre(copie) {
      const repris = await ouvrir(copie.nom, async () => copie.octets, copie)
      // L'ancienne copie n'est effacée qu'une fois son contenu recopié sous l'identifiant de cet onglet.
      const recopiee = copier()
      if (!repris) return
      if (recopiee !== null) await coffre.deposer(recopiee)
      await coffre.effacer(copie.id)
    },
    async repartir(copie) {
      magasin.poser({ dialogue: null })
      await coffre.effacer(copie.id)
      await proposerUneReprise()
    },
    async effacerLesCopies() {
      const ouverts = await ongletsOuverts()
      const copies = (await coffre.lister()).filter((copie) => copie.id === id || !ouverts.has(copie.id))
      for (const copie of copies) await coffre.effacer(copie.id)
      magasin.poser({ dialogue: null })
      avertir('information', phrase('copie-effacee'))
    },
  }
}
