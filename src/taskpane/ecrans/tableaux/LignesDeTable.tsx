import React, { useLayoutEffect, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import type { LigneSaisie, TableDeTrame } from '../../../trames'
import { ajouter, deplacer, dupliquer, supprimer } from '../../cas-usage/tableaux/brouillon'
import { estExtensible, genreDeTable } from '../../cas-usage/tableaux/genre-de-table'
import type { RefusDeSaisie } from '../../cas-usage/tableaux/refus-de-saisie'
import { ligneDeFeuille, resumerLigne } from '../../cas-usage/tableaux/resumer-ligne'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'
import type { Brouillon } from '../../dossier/dossier'
import { calculeesDeLigne } from './feuille-prevue'
import type { FeuillePrevue } from './feuille-prevue'
import { LigneEnFiche, nomDuGeste } from './LigneEnFiche'
import type { GesteDeLigne } from './LigneEnFiche'

interface Proprietes {
  readonly table: TableDeTrame
  readonly saisies: Brouillon
  readonly prevue: FeuillePrevue | null
  /** Vrai s’il faut dire qu’aucune ligne n’est saisie. */
  readonly vide: boolean
  readonly refus: readonly RefusDeSaisie[]
  /** Ligne qu’on vient de quitter : le focus retourne à son bouton ; `null` : il reste où il est. */
  readonly retour: number | null
  readonly surLigne: (rang: number) => void
  /** `phrase` : ce qui vient d’être fait, annoncé avec de quoi l’annuler. */
  readonly surSaisies: (saisies: Brouillon, phrase: string) => void
  /** Geste propre à l’article 3 : l’autre liste, et le passage d’une ligne. */
  readonly passage: { readonly texte: string; readonly surLigne: (rang: number) => void } | null
}

/** Les lignes de la table et les gestes de chacune. Une ligne de la trame se complète ; elle ne s’ôte pas. */
export function LignesDeTable(proprietes: Proprietes): ReactElement {
  const { table, saisies, prevue, vide, refus, retour, surLigne, surSaisies, passage } = proprietes
  const liste = useRef<HTMLOListElement>(null)
  const [vise, setVise] = useState<string | null>(null)
  const fixes = table.lignes.length
  const nombre = Math.max(fixes, saisies.lignes.length)
  const titreDe = (rang: number): string => resumerLigne(table, saisies.lignes[rang] ?? {}, rang).titre

  useLayoutEffect(() => {
    const nom = vise ?? (retour === null || retour >= nombre ? null : nomDuGeste(dire('tables.modifier'), titreDe(retour)))
    const bouton = [...(liste.current?.querySelectorAll('button') ?? [])].find((un) => un.getAttribute('aria-label') === nom)
    bouton?.focus()
  }, [vise, retour])

  function changer(suivantes: Brouillon, phrase: string, viser: string | null): void {
    setVise(viser)
    surSaisies(suivantes, phrase)
  }

  function gestesDe(rang: number): readonly GesteDeLigne[] {
    if (rang < fixes) return []
    const titre = titreDe(rang)
    const bouger = (pas: 1 | -1, texte: string): GesteDeLigne => ({
      texte,
      desactive: rang + pas < fixes || rang + pas >= nombre,
      surClic: () =>
        changer(
          deplacer(saisies, rang, pas),
          dire('tables.deplacee', { ligne: titre, rang: ligneDeFeuille(rang + pas) }),
          nomDuGeste(texte, titre),
        ),
    })
    const passer = passage === null ? [] : [{ texte: passage.texte, surClic: () => passage.surLigne(rang) }]
    return [
      ...passer,
      {
        texte: dire('tables.dupliquer'),
        surClic: () => changer(dupliquer(saisies, rang), dire('tables.dupliquee', { ligne: titre }), null),
      },
      bouger(-1, dire('tables.monter')),
      bouger(1, dire('tables.descendre')),
      {
        texte: dire('tables.supprimer'),
        surClic: () => changer(supprimer(saisies, rang), dire('tables.supprimee', { ligne: titre }), null),
      },
    ]
  }

  return (
    <>
      {nombre === 0 && vide ? <p>{dire('tables.aucune-ligne')}</p> : null}
      <ol className="mx-fiches" ref={liste}>
        {Array.from({ length: nombre }, (_rien, rang) => (
          <li key={cleDe(saisies.lignes[rang], rang)} className="mx-fiche">
            <LigneEnFiche
              numero={ligneDeFeuille(rang)}
              resume={resumerLigne(table, saisies.lignes[rang] ?? {}, rang)}
              calculees={prevue === null ? [] : calculeesDeLigne(prevue, table, rang)}
              refus={refus.filter((un) => un.rang === rang).map(({ phrase }) => phrase)}
              surModifier={() => surLigne(rang)}
              gestes={gestesDe(rang)}
            />
          </li>
        ))}
      </ol>
      {estExtensible(table) ? (
        <Bouton
          surClic={() => {
            surSaisies(ajouter(completer(saisies, fixes)), dire('tables.ajoutee'))
            surLigne(nombre)
          }}
        >
          {dire(genreDeTable(table) === 'libres' ? 'tables.ajouter' : 'tables.ajouter-en-plus')}
        </Bouton>
      ) : null}
    </>
  )
}

/** Une ligne ajoutée vient après celles de la trame, même si aucune n’est encore complétée. */
function completer(saisies: Brouillon, fixes: number): Brouillon {
  return {
    ...saisies,
    lignes: [...saisies.lignes, ...Array.from({ length: Math.max(0, fixes - saisies.lignes.length) }, () => ({}))],
  }
}

const CLES = new WeakMap<LigneSaisie, string>()
let derniere = 0

/** Une ligne déplacée garde son identité : ses boutons la suivent. */
function cleDe(ligne: LigneSaisie | undefined, rang: number): string {
  if (ligne === undefined) return `vide ${rang}`
  const cle = CLES.get(ligne) ?? `ligne ${(derniere += 1)}`
  CLES.set(ligne, cle)
  return cle
}
