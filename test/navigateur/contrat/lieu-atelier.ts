import type { Frame, Page } from 'playwright-core'
import type { Classeur, Plage } from '../../../src/classeur/port'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { fautesDuPaquet } from '../../classeur/fabrique/verifier-paquet'
import { classeurXlsx } from '../../taskpane/cas-usage/classeur-xlsx'
import { choisir, enregistrer, fabriquer } from '../atelier/fichiers'
import { attendreValeur, taper } from '../atelier/gestes'
import type { Atelier } from '../atelier/lancer-atelier'
import { CLEF_DU_CONTRAT } from '../../../src/taskpane/dossier/gardien'
import { lireContrat, releverLeClasseur } from './lieu'
import type { FeuilleDeDepart, Lieu } from './lieu'

/** Une page de l’atelier, un classeur fabriqué ouvert. */
export async function ouvrirDansLAtelier(atelier: Atelier, feuilles: readonly FeuilleDeDepart[]): Promise<Lieu> {
  const page = await atelier.ouvrirPage()
  const octets = await classeurXlsx(feuilles.map(([nom, contenu]) => ({ nom, contenu })))
  await choisir(page, fabriquer('depart.xlsx', octets))
  await page.frameLocator('iframe').locator('h1').waitFor()
  const fautes: string[] = []
  return {
    nom: 'atelier',
    page,
    get volet() {
      return cadreDuVolet(page)
    },
    saisir: async (feuille, ligne, colonne, contenu) => {
      const plage = { feuille, ligne, colonne, lignes: 1, colonnes: 1 }
      await montrer(page, plage)
      await taper(page, `${String.fromCharCode(65 + colonne)}${ligne + 1}`, String(contenu).replace('.', ','))
      await attendreValeur(page, feuille, [ligne, colonne], contenu)
    },
    relever: async () => {
      const enregistre = await enregistrer(page)
      fautes.push(...(await fautesDuPaquet(enregistre)))
      return releverLeClasseur(await ouvrirXlsx(enregistre))
    },
    contratGarde: async () => {
      const lire = (clef: string) => (window as FenetreDeLAtelier).mixite.classeur.lireMemoire(clef)
      return lireContrat(await page.evaluate(lire, CLEF_DU_CONTRAT))
    },
    rouvrir: async () => {
      const autre = fabriquer('autre.xlsx', await classeurXlsx([{ nom: 'Autre', contenu: [['Autre']] }]))
      let enregistre = await enregistrer(page)
      await choisir(page, autre)
      // Le volet garde un choix un peu après le geste : s’il ne l’a fait qu’une fois le fichier écrit, la page demande quoi faire.
      while ((await page.locator('dialog').count()) > 0) {
        await page.getByRole('button', { name: 'Annuler' }).click()
        enregistre = await enregistrer(page)
        await choisir(page, autre)
      }
      await choisir(page, fabriquer('repris.xlsx', enregistre))
      await page.frameLocator('iframe').locator('h1').waitFor()
    },
    fautes: () => Promise.resolve([...fautes, ...atelier.requetesExterieures, ...atelier.violations, ...atelier.erreurs]),
    fermer: () => page.close(),
  }
}

function cadreDuVolet(page: Page): Frame {
  const cadre = page.frames().find((candidat) => candidat.url().endsWith('volet.html'))
  if (cadre === undefined) throw new Error('le cadre du volet manque')
  return cadre
}

type FenetreDeLAtelier = typeof window & { readonly mixite: { readonly classeur: Classeur } }

async function montrer(page: Page, plage: Plage): Promise<void> {
  await page.evaluate((vue) => (window as FenetreDeLAtelier).mixite.classeur.montrer(vue), plage)
}
