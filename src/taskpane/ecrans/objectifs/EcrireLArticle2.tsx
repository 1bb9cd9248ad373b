import React from 'react'
import type { ReactElement } from 'react'
import type { Remplissage } from '../../../trames'
import { FEUILLE_COMMUNES, FEUILLE_HYPOTHESES } from '../../../trames'
import type { Article2 } from '../../cas-usage/objectifs/article-2'
import { remplissageDeLArticle2, tablesDeLArticle2 } from '../../cas-usage/objectifs/article-2'
import { refusDesSaisies } from '../../cas-usage/objectifs/saisies'
import { saisiesDe } from '../../cas-usage/tableaux/assembler'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { refusDesSaisies as refusDeTable } from '../../cas-usage/tableaux/refus-de-saisie'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'

interface Proprietes {
  readonly dossier: DossierCadre
  readonly contrat: ContratLu
  readonly article2: Article2
  readonly surApercu: (remplissage: Remplissage) => void
  readonly surTableaux: () => void
}

/** Une seule écriture pour tout l’article 2, après son aperçu ; une saisie illisible ou contradictoire l’interdit. */
export function EcrireLArticle2({ dossier, contrat, article2, surApercu, surTableaux }: Proprietes): ReactElement {
  const tables = tablesDeLArticle2(dossier, contrat)
  const feuilles = [FEUILLE_HYPOTHESES, FEUILLE_COMMUNES, ...tables.map(({ id }) => id)].map((nom) => `« ${nom} »`).join(', ')
  const desaccords = article2.examinees.filter(({ contraires }) => contraires).map(({ commune }) => commune.nom)
  const refus = [
    ...refusDesSaisies(dossier, contrat.communes).map(({ nom, phrase }) => dire('objectifs.refus-de-commune', { commune: nom, phrase })),
    ...tables.flatMap((table) => refusDeTable(table, saisiesDe(dossier, table, contrat)).map(({ phrase }) => phrase)),
  ]
  return (
    <>
      <h2>{dire('objectifs.ecriture')}</h2>
      <p>{dire('objectifs.ecriture-aide', { feuilles })}</p>
      <ZoneVivante>
        {refus.length === 0 ? null : (
          <Avis genre="erreur">
            <p>{dire('objectifs.refus')}</p>
            <ul className="mx-liste">
              {refus.map((phrase) => (
                <li key={phrase}>{phrase}</li>
              ))}
            </ul>
          </Avis>
        )}
        {desaccords.length === 0 ? null : (
          <Avis genre="erreur">
            <p>{dire('objectifs.desaccords', { communes: desaccords.join(', ') })}</p>
          </Avis>
        )}
      </ZoneVivante>
      <div className="mx-boutons">
        <Bouton
          genre="principal"
          desactive={refus.length > 0 || desaccords.length > 0}
          surClic={() => surApercu(remplissageDeLArticle2(dossier, contrat))}
        >
          {dire('objectifs.apercu')}
        </Bouton>
        <Bouton surClic={surTableaux}>{dire('objectifs.vers-tableaux')}</Bouton>
      </div>
    </>
  )
}
