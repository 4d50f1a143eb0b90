/** Money: where it comes from, what it is for, and how one works with it. How a line is read: `../concept-lines.ts`. */
export const money = `
public-money | geld van de overheid; subsidie; subsidies; overheidsgeld; subsidieregeling | public money; subsidy; subsidies; public funding; grant scheme
  national-subsidy | rijkssubsidie; BIS-subsidie; basisinfrastructuur; rijkscultuurfonds; meerjarige rijkssubsidie | national subsidy; state subsidy; national arts funding; multi-year national funding
  regional-subsidy | subsidie van provincie of gemeente; gemeentelijke subsidie; provinciale subsidie; gemeentesubsidie | regional and local subsidy; municipal grant; provincial grant; local authority funding
  european-subsidy | Europese subsidie; Creative Europe; Horizon Europe; europees geld; Erasmus Plus; Interreg | European subsidy; Creative Europe; Horizon Europe; eu funding; Erasmus Plus; Interreg
  innovation-subsidy | geld voor vernieuwing; innovatiesubsidie; innovatiebudget; innovatieregeling; digitaliseringssubsidie; voucher | money for innovation; innovation grant; innovation budget; digitisation grant; innovation voucher
  research-funding | geld voor onderzoek; onderzoeksfinanciering; onderzoekssubsidie; onderzoeksgeld | research funding; research grant; science funding
  structural-money | structureel geld; structurele middelen; structurele financiering; exploitatiebudget; vaste financiering; meerjarig geld | structural money; core funding; running budget; structural funding; long-term funding | Geld dat elk jaar terugkomt; niet voor één project. / Money that comes back every year; not for one project.
  project-money | projectgeld; projectsubsidie; projectbudget; tijdelijk geld; eenmalig geld; projectfinanciering | project money; project grant; project budget; temporary money; one-off funding; project funding | Geld dat ophoudt als het project stopt. / Money that ends when the project ends.
private-money | geld van anderen; private middelen; fondsenwerving; werven van fondsen; fondsenwerver | money from others; private funding; fundraising; fundraiser; development officer
  foundations | private fondsen; fonds; cultuurfonds; vermogensfonds; goede doelen; fondsaanvraag | private foundations; foundation; charitable trust; trusts and foundations; grant application
  sponsoring | sponsoring; sponsor; sponsors; zakelijke partner; bedrijfssponsor | sponsorship; sponsor; sponsors; corporate partner; business sponsorship
    in-kind | bijdrage in natura; steun in natura; gratis gebruik; uren in plaats van geld; ruilen zonder geld | contribution in kind; in-kind support; free use; hours instead of money; swap without money
  giving | giften en mecenassen; donateurs; mecenaat; schenking; donaties; filantropie; nalatenschap | gifts and patrons; donors; patronage; donations; philanthropy; legacy giving
    crowdfunding | crowdfunding; voordekunst; matchfunding; geld van veel mensen | crowdfunding; matchfunding; money from many people; community shares
  loans | leningen; lening; cultuurlening; krediet; voorfinanciering; garantstelling | loans; loan; arts loan; credit; bridging finance; guarantee
  investment | investering; investeerder; impactinvestering; investeren; risicokapitaal; durfkapitaal | investment; investor; impact investment; investing; venture capital
earned-income | eigen inkomsten; inkomsten; omzet; ondernemerschap; cultureel ondernemerschap | earned income; own income; revenue; entrepreneurship; cultural entrepreneurship
  ticket-income | inkomsten uit kaarten; recette; publieksinkomsten; toegangsprijs; entreeprijs | income from tickets; box office income; admission fees; ticket price
  venue-income | inkomsten uit verhuur en horeca; verhuur; zakelijke verhuur; commerciële verhuur | income from hire and hospitality; commercial hire; corporate hire; rental income
  licensing-income | inkomsten uit rechten; royalty's; beeldlicenties; verkoop van beeldmateriaal | income from rights; royalties; image licensing; picture sales
  online-income | inkomsten online; betaald streamen; online verdienen; digitale kaartjes; betaalmuur | online income; paid streaming; earning online; digital tickets; paywall | ~ livestreaming
  commissions | betaalde opdrachten; opdracht voor derden; adviesopdracht; uitkoopsom; gage | paid commissions; commissioned work; consultancy fee; performance fee; buy-out fee
business | verdienmodel en ondernemen; zakelijke leiding; bedrijfsvoering; zakelijk leider | business model and enterprise; business management; business director
  business-model | verdienmodel; businessmodel; bedrijfsmodel; waardemodel; exploitatiemodel | business model; revenue model; value model; operating model
  business-case | onderbouwing van een investering; businesscase; kosten en baten; haalbaarheidsonderzoek; haalbaarheid | business case; costs and benefits; feasibility study; feasibility; return on investment
  market-research | marktonderzoek; marktverkenning; vraag in de markt; concurrentie | market research; market study; market demand; competitors
  scaling-up | opschalen; uitrollen; groei; van proef naar gebruik; opschaling | scaling up; roll-out; growth; from trial to use; upscaling
  shared-services | samen diensten delen; gedeelde diensten; shared service; gezamenlijke backoffice; fusie; samen personeel delen | sharing services; shared services; joint back office; merger; sharing staff
budgeting | begroten en verantwoorden; financiën; financieel beheer; controller; begroting; boekhouding | budgeting and accounting; finance; financial management; controller; budget; bookkeeping
  budget-choices | kiezen in de begroting; budgetkeuzes; prioriteiten in geld; ruimte voor vernieuwing; bezuinigen; bezuiniging | choices in the budget; budget choices; spending priorities; room for innovation; budget cuts
  it-costs | kosten van ICT; ICT-budget; abonnementskosten; licentiekosten; total cost of ownership | costs of IT; IT budget; subscription costs; licence costs; total cost of ownership
  cost-sharing | kosten delen; samen betalen; kostenverdeling; verdeelsleutel; cofinanciering | sharing costs; paying together; cost allocation; co-financing; match funding
  reserves | reserves en risico; reserve; weerstandsvermogen; vervangingsreserve; afschrijving | reserves and risk; reserve; financial buffer; replacement fund; depreciation
  grant-writing | aanvragen schrijven; subsidieaanvraag; subsidie aanvragen; aanvraagschrijver; projectplan schrijven | writing applications; grant writing; applying for a grant; bid writing; funding application
  accountability | verantwoording aan geldgevers; verantwoording; jaarverslag; accountantscontrole; prestatieafspraken | reporting to funders; accountability; annual report; audit; performance targets | ~ impact-measurement
pay | betalen voor werk; beloning; honorarium; honoraria | paying for work; remuneration; fee; fees
  fair-pay | eerlijke beloning; fair pay; eerlijk betalen; richtlijn voor honoraria; onderbetaling; kunstenaarshonorarium | fair pay; fair fees; fee guidelines; underpayment; paying artists | ~ fair-practice
  volunteer-allowance | vergoeding voor deelnemers; vrijwilligersvergoeding; onkostenvergoeding; cadeaubon voor deelnemers | allowance for participants; volunteer expenses; expenses; incentive for participants
  pensions-and-insurance | pensioen en verzekering voor makers; pensioen; broodfonds; arbeidsongeschiktheid | pension and insurance for makers; pension; income protection; sick pay for freelancers
`;
