import { creerClasseurMemoire } from '../classeur/memoire'
import type { Classeur, Feuille } from '../classeur/port'
import { appliquer } from './document/appliquer'
import { choisirDestination } from './document/destination'
import { ecrireLeFichier } from './document/ecrire-le-fichier'
import { aDesModifications, comparer } from './document/comparer'
import { creerAnnexes } from './document/annexes'
import type { Annexes, ChangementsDAnnexes } from './document/annexes'
import { ouvrirDocument } from './document/ouvrir-document'
import type { DocumentOuvert } from './document/ouvrir-document'
import { phraseDeRefus } from './document/phrase-de-refus'
import { relever } from './document/releve'
import type { Releve } from './document/releve'
import { suivreLesModifications } from './document/suivre-les-modifications'
import { verifierEcriture } from './document/verifier-ecriture'
import { creerMagasin } from './etat'
import type { Avis, Magasin } from './etat'
import { calculTermine } from './grille/calcul'
import { creerGrille } from './grille/creer-grille'
import { creerPhrasesDErreur } from './grille/phrases-d-erreur'
import { preparer } from './grille/preparer'
import { refuserLesEcritures } from './grille/refuser-les-ecritures'
import { suivreLaCellule } from './grille/suivre-la-cellule'
import { phrase } from './phrase'
import { creerPortUniver } from './port-univer'
import type { PortUniver } from './port-univer'
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

/** Le fichier ouvert et ce que la session en sait. */
interface Ouverture extends DocumentOuvert {
  readonly annexes: Annexes
  /** Le classeur tel qu'enregistré en dernier ; on réécrit toujours depuis le fichier ouvert. */
  readonly enregistre: { readonly releve: Releve; readonly annexes: ChangementsDAnnexes }
}

const AUCUN_CHANGEMENT: ChangementsDAnnexes = { memoire: [], graphiques: [] }

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
  let ouvert: Ouverture | null = null
  let port: PortUniver | null = null

  declarerOnglet(id)
  grille.montrer({ sheetOrder: ['f0'], sheets: { f0: { id: 'f0', name: 'Feuil1' } } })
  brancher(creerClasseurMemoire([]), [])
  preparer(grille, phrases, (texte) => avertir('alerte', texte))
  refuserLesEcritures(
    grille,
    (...ecriture) => ouvert?.interdire(...ecriture) ?? null,
    (feuille) => ouvert?.feuillesProtegees.has(feuille) ?? false,
    (erreur) => avertir('erreur', phraseDeRefus(erreur)),
  )
  suivreLaCellule(grille, phrases, (explication) => {
    if (explication?.phrase !== magasin.lire().explication?.phrase) magasin.poser({ explication })
  })
  suivreLesModifications(grille.injecteur, {
    surChangement: signalerModification,
    surAnnulation: () => void copier(),
  })
  window.addEventListener('beforeunload', (evenement) => {
    if (magasin.lire().modifie) evenement.preventDefault()
  })

  /** Offre au volet le classeur que la grille montre ; le port du précédent, s'il y en a un, ne sert plus. */
  function brancher(temoin: Classeur, feuilles: readonly Feuille[]): { readonly annexes: Annexes; readonly classeur: Classeur } {
    port?.fermer()
    const annexes = creerAnnexes(temoin, signalerModification)
    const classeur = creerPortUniver(grille, {
      feuilles,
      temoin,
      annexes,
      verifierEcriture: (plage, contenu) => verifierEcriture(temoin, plage, contenu),
    })
    port = classeur
    window.mixite = { classeur }
    return { annexes, classeur }
  }

  function avertir(genre: Avis['genre'], texte: string): void {
    magasin.poser({ avis: { genre, phrase: texte } })
  }

  function signalerModification(): void {
    if (ouvert === null || magasin.lire().occupation !== null) return
    if (!magasin.lire().modifie) magasin.poser({ modifie: true })
    gardien.signaler()
  }

  /** Ce qui sépare la grille du fichier ; plus rien, après une annulation par exemple : il n'y a plus de modification. */
  function copier(): CopieDeSecours | null {
    if (ouvert === null || !magasin.lire().modifie) return null
    const releve = relever(grille.injecteur)
    const annexes = ouvert.annexes.changements()
    if (!estModifie(ouvert, releve, annexes)) {
      magasin.poser({ modifie: false })
      void gardien.oublier().catch(() => undefined)
      return null
    }
    const { nom, octets } = ouvert
    const { feuillesAjoutees, cellules, formes } = comparer(ouvert.releve, releve)
    return { id, version: 3, nom, instant: new Date().toISOString(), octets, feuillesAjoutees, cellules, formes, ...annexes }
  }

  /** Montre un document ; en cas de refus, celui qui était ouvert reste en place. Rend vrai s'il est ouvert. */
  async function ouvrir(nom: string, lire: () => Promise<Uint8Array>, reprises?: Modifications): Promise<boolean> {
    magasin.poser({ occupation: phrase('ouverture', { nom }), avis: null, dialogue: null })
    const dire = (etape: string): void => magasin.poser({ occupation: phrase('ouverture-etape', { nom, etape }) })
    try {
      dire(phrase('etape-lecture'))
      const document = await ouvrirDocument(nom, await lire(), grille, dire)
      const { annexes, classeur } = brancher(document.temoin, document.feuilles)
      ouvert = { ...document, annexes, enregistre: { releve: document.releve, annexes: AUCUN_CHANGEMENT } }
      phrases.vider()
      await gardien.oublier().catch(() => undefined)
      // Une reprise interrompue laisse le fichier ouvert, avec ce qui a pu être repris ; sa copie reste au coffre.
      const echec = reprises === undefined ? null : await appliquer(classeur, reprises).then(() => null, phraseDeRefus)
      magasin.poser({
        nom,
        ouverture: magasin.lire().ouverture + 1,
        modifie: reprises !== undefined,
        nonMontre: document.particularites,
        occupation: null,
        explication: null,
      })
      if (document.avertissement !== null) avertir('alerte', document.avertissement)
      if (echec !== null) avertir('erreur', phrase('reprise-interrompue', { nom, phrase: echec }))
      else if (reprises !== undefined) gardien.signaler()
      return echec === null
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
      const enregistre = { releve: relever(grille.injecteur), annexes: ouvert.annexes.changements() }
      const ecart = comparer(ouvert.releve, enregistre.releve)
      const nomChoisi = await destination.ecrire(await ecrireLeFichier(octets, ecart, enregistre.annexes))
      ouvert = { ...ouvert, nom: nomChoisi, enregistre }
      magasin.poser({ nom: nomChoisi, modifie: false, occupation: null })
      avertir('information', phrase('enregistre', { nom: nomChoisi }))
      if (ecart.nonRecalculees.length > 0) avertir('alerte', phrase('non-recalculees', { cellules: ecart.nonRecalculees.join(', ') }))
      await gardien.oublier().catch(() => undefined)
      // Le volet a pu écrire pendant l'enregistrement : ce qui n'est pas dans le fichier reste à enregistrer.
      if (estModifie(ouvert, relever(grille.injecteur), ouvert.annexes.changements())) signalerModification()
      return true
    } catch (erreur) {
      magasin.poser({ occupation: null })
      avertir('erreur', phrase('panne-enregistrement', { nom, phrase: phraseDeRefus(erreur) }))
      return false
    }
  }

  /** La copie de secours la plus récente qu'aucun onglet ouvert ne tient. */
  async function chercherUneCopie(): Promise<CopieDeSecours | undefined> {
    const [copies, ouverts] = await Promise.all([coffre.lister(), ongletsOuverts()])
    return copies.find((candidate) => !ouverts.has(candidate.id))
  }

  function proposerDeReprendre(copie: CopieDeSecours | undefined): void {
    if (copie !== undefined) magasin.poser({ dialogue: { genre: 'reprise', copie } })
  }

  async function demarrer(): Promise<void> {
    magasin.poser({ occupation: phrase('demarrage') })
    // Cherchée avant de montrer l'exemple : proposée plus tard, la reprise couperait un travail commencé. Un coffre inaccessible
    // (navigation privée) ne doit pas empêcher de travailler.
    const [reponse, copie] = await Promise.all([fetch(EXEMPLE).catch(() => null), chercherUneCopie().catch(() => undefined)])
    if (reponse?.ok) await ouvrir(EXEMPLE, async () => new Uint8Array(await reponse.arrayBuffer()))
    else {
      magasin.poser({ occupation: null, ouverture: 1 })
      avertir('alerte', phrase('exemple-absent'))
    }
    proposerDeReprendre(copie)
  }
  void demarrer()

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
      proposerDeReprendre(await chercherUneCopie())
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

/** Vrai si le classeur n'est plus celui qui a été enregistré en dernier ; un simple recalcul n'y compte pas. */
function estModifie({ enregistre }: Ouverture, releve: Releve, annexes: ChangementsDAnnexes): boolean {
  return aDesModifications(comparer(enregistre.releve, releve)) || JSON.stringify(enregistre.annexes) !== JSON.stringify(annexes)
}
