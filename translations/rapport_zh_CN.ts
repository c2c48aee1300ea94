<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>crm</name>
    <message>
        <source>An e-mail address has no spaces.</source>
        <translation>电子邮件地址中不能有空格。</translation>
    </message>
    <message>
        <source>An e-mail address has an @ between name and domain.</source>
        <translation>电子邮件地址的名称与域名之间需有 @。</translation>
    </message>
    <message>
        <source>The name before the @ is missing.</source>
        <translation>@ 前缺少名称。</translation>
    </message>
    <message>
        <source>The domain after the @ is missing.</source>
        <translation>@ 后缺少域名。</translation>
    </message>
    <message>
        <source>An e-mail address has only one @.</source>
        <translation>电子邮件地址中只能有一个 @。</translation>
    </message>
    <message>
        <source>The domain after the @ does not look like one, such as example.org.</source>
        <translation>@ 后的内容不像域名，域名的示例：example.org。</translation>
    </message>
    <message>
        <source>This e-mail address is too long to be delivered.</source>
        <translation>此电子邮件地址过长，无法投递。</translation>
    </message>
</context>
<context>
    <name>crm::Activity</name>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人应答</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>有兴趣</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>无兴趣</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>时长（秒）</translation>
    </message>
    <message>
        <source>With</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>New Activity</source>
        <translation>新建活动</translation>
    </message>
</context>
<context>
    <name>crm::ActivityEdits</name>
    <message>
        <source>Call logged</source>
        <translation>已记录通话</translation>
    </message>
    <message>
        <source>E-mail logged</source>
        <translation>已记录邮件</translation>
    </message>
    <message>
        <source>Meeting logged</source>
        <translation>已记录会议</translation>
    </message>
    <message>
        <source>Visit logged</source>
        <translation>已记录拜访</translation>
    </message>
    <message>
        <source>Letter logged</source>
        <translation>已记录信函</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>已添加备注</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>已记录联络</translation>
    </message>
    <message>
        <source>Appointment added</source>
        <translation>已添加约会</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>已添加任务</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任务已完成</translation>
    </message>
    <message>
        <source>Task reopened</source>
        <translation>任务已重新打开</translation>
    </message>
    <message>
        <source>“%1” attached</source>
        <translation>已附加“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached</source>
        <translation>
            <numerusform>已附加 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::Address</name>
    <message>
        <source>Main</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>New Address</source>
        <translation>新建地址</translation>
    </message>
</context>
<context>
    <name>crm::Answering</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Dear customer,</source>
        <translation>尊敬的客户：</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>尊敬的%1：</translation>
    </message>
    <message>
        <source>We are sorry for what happened: %1.</source>
        <translation>对所发生的事情我们深表歉意：%1。</translation>
    </message>
    <message>
        <source>We have looked into it. The cause was: %1.</source>
        <translation>我们已进行调查，原因是：%1。</translation>
    </message>
    <message>
        <source>So that it does not happen again we do the following by %1: %2.</source>
        <translation>为避免再次发生，我们将在 %1 前采取以下措施：%2。</translation>
    </message>
    <message>
        <source>So that it does not happen again we do the following: %1.</source>
        <translation>为避免再次发生，我们将采取以下措施：%1。</translation>
    </message>
    <message>
        <source>To make up for the trouble you receive from us: %1.</source>
        <translation>为弥补给您带来的不便，我们将提供：%1。</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>此致敬礼</translation>
    </message>
    <message>
        <source>Say to which e-mail address the reply goes.</source>
        <translation>请填写回复的收件邮箱地址。</translation>
    </message>
    <message>
        <source>The reply has no text.</source>
        <translation>回复没有正文。</translation>
    </message>
    <message>
        <source>The placeholder “%1” is not filled in.</source>
        <translation>占位符“%1”尚未填写。</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Voucher %1 was redeemed on %2.</source>
        <translation>代金券 %1 已于 %2 兑换。</translation>
    </message>
    <message>
        <source>Voucher %1 has been cancelled.</source>
        <translation>代金券 %1 已作废。</translation>
    </message>
    <message>
        <source>Voucher %1 expired on %2.</source>
        <translation>代金券 %1 已于 %2 过期。</translation>
    </message>
    <message>
        <source>Redeem voucher %1</source>
        <translation>兑换代金券 %1</translation>
    </message>
    <message>
        <source>voucher %1 over %2</source>
        <translation>代金券 %1，金额 %2</translation>
    </message>
    <message>
        <source>The mail could not be written to %1.</source>
        <translation>无法将邮件写入 %1。</translation>
    </message>
    <message>
        <source>Answer to %1 noted</source>
        <translation>已记录对 %1 的答复</translation>
    </message>
    <message>
        <source>So that it does not happen again we have done the following: %1.</source>
        <translation>为避免再次发生，我们已采取以下措施：%1。</translation>
    </message>
</context>
<context>
    <name>crm::Application</name>
    <message>
        <source>Look around with demo data</source>
        <translation>用演示数据体验</translation>
    </message>
    <message>
        <source>Invented customers, deals and complaints in a file of their own.</source>
        <translation>虚构的客户、商机和投诉，保存在单独的文件中。</translation>
    </message>
    <message>
        <source>Import what you have</source>
        <translation>导入现有数据</translation>
    </message>
    <message>
        <source>Contacts, deals and complaints from CSV and vCard files.</source>
        <translation>来自 CSV 和 vCard 文件的联系人、商机和投诉。</translation>
    </message>
    <message>
        <source>Start with an empty file</source>
        <translation>从空文件开始</translation>
    </message>
    <message>
        <source>For your own records; you can import later as well.</source>
        <translation>用于您自己的记录，之后也可以导入数据。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>One you or a colleague made with Rapport before.</source>
        <translation>您或同事之前用 Rapport 创建的文件。</translation>
    </message>
    <message>
        <source>You have signed out, and %1 was removed from this computer.</source>
        <translation>您已退出登录，%1 已从此电脑中移除。</translation>
    </message>
    <message>
        <source>Your administrator has shut this computer out, and %1 was removed from it.</source>
        <translation>管理员已停用此计算机，%1 已从中删除。</translation>
    </message>
    <message>
        <source>This is the open file itself; choose a backup of it.</source>
        <translation>这就是当前打开的文件；请选择它的备份。</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>正在恢复备份……</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is in %1.</source>
        <translation>备份已恢复。之前的内容保存在 %1。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>A copy that you saved; it becomes a file to work with.</source>
        <translation>您保存的副本；它会成为可使用的文件。</translation>
    </message>
    <message>
        <source>In the place of %1, which is kept beside it.</source>
        <translation>取代 %1，原文件会保留在旁边。</translation>
    </message>
    <message>
        <source>This is the backup itself; choose another name for the file.</source>
        <translation>这就是备份本身；请为文件另选名称。</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>Join your organisation</source>
        <translation>加入您的组织</translation>
    </message>
    <message>
        <source>With an invite from whoever runs its server; what your colleagues have comes here.</source>
        <translation>使用服务器管理者发出的邀请；同事的数据会同步到这里。</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>没有页面“%1”。</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>没有记录“%1”。</translation>
    </message>
</context>
<context>
    <name>crm::ArticleDialog</name>
    <message>
        <source>Knowledge article</source>
        <translation>知识文章</translation>
    </message>
    <message>
        <source>For colleagues only: it is not marked “May be sent to customers”.</source>
        <translation>仅供同事使用：未标记为“可发送给客户”。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Put into the answer</source>
        <translation>放入回复</translation>
    </message>
</context>
<context>
    <name>crm::Asset</name>
    <message>
        <source>The warranty cannot end before the product was bought.</source>
        <translation>保修期不能早于购买日期结束。</translation>
    </message>
    <message>
        <source>Installed product</source>
        <translation>已装产品</translation>
    </message>
    <message>
        <source>Installed products</source>
        <translation>已装产品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购买日期</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保修至</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>New Installed Product</source>
        <translation>新建已装产品</translation>
    </message>
</context>
<context>
    <name>crm::AssetPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New case about it</source>
        <translation>为此新建工单</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Cases about this product</source>
        <translation>关于此产品的工单</translation>
    </message>
    <message>
        <source>bought on %1</source>
        <translation>购于 %1</translation>
    </message>
    <message>
        <source>No case about it so far</source>
        <translation>目前没有相关工单</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) about it</source>
        <translation>
            <numerusform>%n 个相关工单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::AssignmentRule</name>
    <message>
        <source>The time to answer lies between 1 hour and 90 days.</source>
        <translation>答复时间应在 1 小时到 90 天之间。</translation>
    </message>
    <message>
        <source>Assignment rule</source>
        <translation>分配规则</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>分配规则</translation>
    </message>
    <message>
        <source>Which leads</source>
        <translation>哪些线索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>任何国家</translation>
    </message>
    <message>
        <source>Region, city or postal code</source>
        <translation>地区、城市或邮编</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>任何地区</translation>
    </message>
    <message>
        <source>Source or campaign</source>
        <translation>来源或活动</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>任何来源</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>选择方式</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Always to</source>
        <translation>始终分配给</translation>
    </message>
    <message>
        <source>Hours to answer</source>
        <translation>答复时限（小时）</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>轮流</translation>
    </message>
    <message>
        <source>Fewest open leads</source>
        <translation>未结线索最少</translation>
    </message>
    <message>
        <source>New Assignment Rule</source>
        <translation>新建分配规则</translation>
    </message>
</context>
<context>
    <name>crm::Attachment</name>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>crm::Attachments</name>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>No program for “%1” is set up; save it instead.</source>
        <translation>没有为“%1”设置打开程序；请改为保存。</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>crm::Attainment</name>
    <message>
        <source>Kept, in percent</source>
        <translation>履约率（百分比）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer or team, number of cases</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Promises by month</source>
        <translation>按月统计的承诺</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未履行</translation>
    </message>
    <message>
        <source>Why promises were missed</source>
        <translation>承诺未履行的原因</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>无客户</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>Promises kept by customer</source>
        <translation>按客户统计的履约</translation>
    </message>
    <message>
        <source>Promises kept by team</source>
        <translation>按团队统计的履约</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, %1</source>
        <translation>已兑现，%1</translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <translation>未兑现，%1</translation>
    </message>
</context>
<context>
    <name>crm::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>crm::BoardColumn</name>
    <message>
        <source>New deal in %1</source>
        <translation>在%1中新建商机</translation>
    </message>
    <message>
        <source>No amounts</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>%1 · %2 weighted</source>
        <translation>%1 · 加权 %2</translation>
    </message>
    <message>
        <source>Deals: %1. %2</source>
        <translation>商机：%1。%2</translation>
    </message>
</context>
<context>
    <name>crm::BoardFilter</name>
    <message>
        <source>Closes: overdue</source>
        <translation>预计成交：已逾期</translation>
    </message>
    <message>
        <source>Closes: this month</source>
        <translation>预计成交：本月</translation>
    </message>
    <message>
        <source>Closes: this quarter</source>
        <translation>预计成交：本季度</translation>
    </message>
    <message>
        <source>Closes: next quarter</source>
        <translation>预计成交：下季度</translation>
    </message>
    <message>
        <source>Closes: no date</source>
        <translation>预计成交：无日期</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>time in stage</source>
        <translation>阶段停留时间</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>expected close</source>
        <translation>预计成交日期</translation>
    </message>
</context>
<context>
    <name>crm::BoardPrint</name>
    <message>
        <source>The printer cannot be used. Choose another one.</source>
        <translation>无法使用该打印机。请另选一台。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>打印于 %1</translation>
    </message>
</context>
<context>
    <name>crm::BoardView</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
</context>
<context>
    <name>crm::BulkEdit</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>更改 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a field of several records</source>
        <translation>更改多条记录的一个字段</translation>
    </message>
    <message>
        <source>Which field?</source>
        <translation>哪个字段？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1：现为%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……以及另外 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n record(s)</source>
        <translation>
            <numerusform>更改 %n 条记录的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>选择字段</translation>
    </message>
    <message numerus="yes">
        <source>%1 So it is with %n more; nothing has been changed.</source>
        <translation>
            <numerusform>%1 另有 %n 条记录也是如此；未作任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what is there</source>
        <translation>移除现有内容</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
</context>
<context>
    <name>crm::CalendarDialog</name>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>会有什么变化？</translation>
    </message>
    <message>
        <source>Save for new cases</source>
        <translation>仅用于新工单</translation>
    </message>
    <message>
        <source>Save and apply to open cases</source>
        <translation>保存并应用于未结工单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>不上班</translation>
    </message>
    <message>
        <source>Holidays, one per line</source>
        <translation>节假日，每行一个</translation>
    </message>
    <message>
        <source>2026-05-01 Labour Day</source>
        <translation>2026-05-01 劳动节</translation>
    </message>
    <message>
        <source>Days with hours of their own, one per line</source>
        <translation>特殊工作时间的日子，每行一个</translation>
    </message>
    <message>
        <source>2026-12-24 09:00–12:00 Christmas Eve</source>
        <translation>2026-12-24 09:00–12:00 平安夜</translation>
    </message>
    <message>
        <source>Change the calendar “%1”</source>
        <translation>更改日历“%1”</translation>
    </message>
    <message>
        <source>From an iCalendar file…</source>
        <translation>从 iCalendar 文件…</translation>
    </message>
    <message>
        <source>Holidays from an iCalendar file</source>
        <translation>来自 iCalendar 文件的节假日</translation>
    </message>
    <message>
        <source>iCalendar (*.ics *.ical)</source>
        <translation>iCalendar (*.ics *.ical)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) added</source>
        <translation>
            <numerusform>已添加 %n 个节假日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n there already</source>
        <translation>
            <numerusform>，%n 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n appointment(s) with times left out</source>
        <translation>
            <numerusform>，略过 %n 个带时间的日程</numerusform>
        </translation>
    </message>
    <message>
        <source>New calendar “%1”</source>
        <translation>新建日历“%1”</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>crm::CalendarForm</name>
    <message>
        <source>“%1” is not a span of hours such as 09:00–17:30.</source>
        <translation>“%1”不是 09:00–17:30 这样的时间段。</translation>
    </message>
    <message>
        <source>“%1” does not begin with a date written as 2026-12-24.</source>
        <translation>“%1”不是以 2026-12-24 这样的日期开头。</translation>
    </message>
    <message>
        <source>There are two exceptions for %1.</source>
        <translation>%1 有两个例外。</translation>
    </message>
    <message>
        <source>“%1” is not a span of hours such as 09:00–17:30. A name that begins with a digit stands in quotation marks.</source>
        <translation>“%1”不是像 09:00–17:30 这样的时间段。以数字开头的名称请加引号。</translation>
    </message>
</context>
<context>
    <name>crm::CalendarImport</name>
    <message>
        <source>This was a dry run.</source>
        <translation>这是一次试运行。</translation>
    </message>
    <message>
        <source>Without subject</source>
        <translation>无主题</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>已有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 条无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of counts</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>This file is no iCalendar file.</source>
        <translation>此文件不是 iCalendar 文件。</translation>
    </message>
    <message>
        <source>Calendar imported</source>
        <translation>已导入日历</translation>
    </message>
    <message>
        <source>“%1” has been split since this file was written; from %2 on it stays as it is.</source>
        <translation>“%1”在此文件写出之后已被拆分；自 %2 起保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>Whom it is with (CONTACT): left out of %n entry(ies), such as “%1”. Choose the contact in the task.</source>
        <translation>
            <numerusform>联系对象（CONTACT）：%n 个条目中已略去，例如“%1”。请在任务中选择联系人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those who take part (ATTENDEE): left out of %n entry(ies). A task is with one contact, the first whose address is known here.</source>
        <translation>
            <numerusform>参加者（ATTENDEE）：%n 个条目中已略去。一个任务只有一位联系人，即此处已知地址的第一位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s).</source>
        <translation>
            <numerusform>另有 %n 条说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed from %2 on; only that one is, since its series is not in this file.</source>
        <translation>“%1”自 %2 起已更改；此处仅更改这一次，因为其系列不在此文件中。</translation>
    </message>
</context>
<context>
    <name>crm::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>谁的日历</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新建条目</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>更早 (Page Up)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today (Home)</source>
        <translation>今天 (Home)</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>更晚 (Page Down)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>%1 – %2, week %3</source>
        <comment>days of a week, its number in the year</comment>
        <translation>%1 – %2，第 %3 周</translation>
    </message>
    <message>
        <source>Nothing is planned here. Double-click or type to add something.</source>
        <translation>这里没有安排。双击或输入文字即可添加。</translation>
    </message>
    <message>
        <source>%1 – %2 %3, week %4</source>
        <comment>days of a week with month, the year, number of the week</comment>
        <translation>%3年%1 – %2，第 %4 周</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, its year</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>crm::CalendarReader</name>
    <message>
        <source>The time zone “%1” is unknown; its times are read as local ones.</source>
        <translation>时区“%1”未知；其时间按本地时间读取。</translation>
    </message>
    <message>
        <source>Its end lies before its beginning and was left out.</source>
        <translation>结束早于开始，已忽略结束时间。</translation>
    </message>
    <message>
        <source>This entry cannot be read.</source>
        <translation>此条目无法读取。</translation>
    </message>
    <message>
        <source>This entry has no end.</source>
        <translation>此条目没有结尾。</translation>
    </message>
    <message>
        <source>This appointment has no beginning that can be read.</source>
        <translation>此约会没有可读取的开始时间。</translation>
    </message>
    <message>
        <source>Categories (CATEGORIES)</source>
        <translation>类别（CATEGORIES）</translation>
    </message>
    <message>
        <source>Attachments (ATTACH)</source>
        <translation>附件（ATTACH）</translation>
    </message>
    <message>
        <source>Web addresses (URL)</source>
        <translation>网址（URL）</translation>
    </message>
    <message>
        <source>Comments (COMMENT)</source>
        <translation>评论（COMMENT）</translation>
    </message>
    <message>
        <source>Who invites (ORGANIZER)</source>
        <translation>邀请人（ORGANIZER）</translation>
    </message>
    <message>
        <source>Rooms and equipment (RESOURCES)</source>
        <translation>场地与设备（RESOURCES）</translation>
    </message>
    <message>
        <source>Relations to other entries (RELATED-TO)</source>
        <translation>与其他条目的关联（RELATED-TO）</translation>
    </message>
    <message>
        <source>Priorities (PRIORITY)</source>
        <translation>优先级（PRIORITY）</translation>
    </message>
    <message>
        <source>Further reminders (VALARM)</source>
        <translation>其他提醒（VALARM）</translation>
    </message>
    <message numerus="yes">
        <source>%1: left out of %n entry(ies).</source>
        <translation>
            <numerusform>%1：%n 个条目中已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its repetition cannot be read and was left out.</source>
        <translation>其重复规则无法读取，已略去。</translation>
    </message>
</context>
<context>
    <name>crm::CalendarView</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1, entries: %2</source>
        <translation>%1，条目：%2</translation>
    </message>
</context>
<context>
    <name>crm::CannedAnswer</name>
    <message>
        <source>Canned answer</source>
        <translation>预设回复</translation>
    </message>
    <message>
        <source>Canned answers</source>
        <translation>预设回复</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷词</translation>
    </message>
    <message>
        <source>What is typed behind ::</source>
        <translation>在 :: 之后输入的内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>New Canned Answer</source>
        <translation>新建预设回复</translation>
    </message>
</context>
<context>
    <name>crm::CannedPopup</name>
    <message>
        <source>Canned answers</source>
        <translation>预设回复</translation>
    </message>
</context>
<context>
    <name>crm::CaseCategory</name>
    <message>
        <source>Case category</source>
        <translation>工单类别</translation>
    </message>
    <message>
        <source>Case categories</source>
        <translation>工单类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>New Case Category</source>
        <translation>新建工单类别</translation>
    </message>
</context>
<context>
    <name>crm::CaseChecklist</name>
    <message>
        <source>Steps to take</source>
        <translation>待办步骤</translation>
    </message>
    <message>
        <source>Add a step and press Enter</source>
        <translation>输入步骤后按回车</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新步骤</translation>
    </message>
    <message>
        <source>Add step “%1”</source>
        <translation>添加步骤“%1”</translation>
    </message>
    <message>
        <source>Step “%1” done</source>
        <translation>步骤“%1”已完成</translation>
    </message>
    <message>
        <source>Step “%1” open again</source>
        <translation>步骤“%1”重新打开</translation>
    </message>
</context>
<context>
    <name>crm::CaseDialog</name>
    <message>
        <source>New case</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>按 Ctrl+Enter 保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>保存工单</translation>
    </message>
    <message>
        <source>What you had typed and not saved is back.</source>
        <translation>您之前输入但未保存的内容已恢复。</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Keep what you have typed for the next time?</source>
        <translation>要保留已输入的内容供下次使用吗？</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>保留为草稿</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>May help: %1</source>
        <translation>可能有帮助：%1</translation>
    </message>
</context>
<context>
    <name>crm::CaseEdits</name>
    <message>
        <source>Acknowledge %1</source>
        <translation>确认受理 %1</translation>
    </message>
    <message>
        <source>Solve %1</source>
        <translation>解决 %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>重新打开 %1</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>处理 %1</translation>
    </message>
    <message>
        <source>What went wrong, in the customer’s words?</source>
        <translation>按客户的说法，出了什么问题？</translation>
    </message>
    <message>
        <source>What is to be done, where and by when?</source>
        <translation>需要做什么、在哪里做、何时完成？</translation>
    </message>
    <message>
        <source>Why is it coming back, and in which condition is it?</source>
        <translation>为什么退回，货品状况如何？</translation>
    </message>
    <message>
        <source>What does the customer want to know?</source>
        <translation>客户想了解什么？</translation>
    </message>
    <message>
        <source>Say whose case it is: a contact or a company.</source>
        <translation>请指明工单所属的联系人或公司。</translation>
    </message>
    <message>
        <source>Say which product comes back.</source>
        <translation>请指明退回的产品。</translation>
    </message>
    <message>
        <source>The problem cannot have arisen after today.</source>
        <translation>问题发生的日期不能晚于今天。</translation>
    </message>
    <message>
        <source>Say how it was resolved.</source>
        <translation>请说明是如何解决的。</translation>
    </message>
    <message>
        <source>A case that is “%1” cannot become “%2”.</source>
        <translation>状态为“%1”的工单不能改为“%2”。</translation>
    </message>
    <message>
        <source>New service request: %1</source>
        <translation>新建服务请求：%1</translation>
    </message>
    <message>
        <source>New return: %1</source>
        <translation>新建退货：%1</translation>
    </message>
    <message>
        <source>New information request: %1</source>
        <translation>新建咨询：%1</translation>
    </message>
    <message>
        <source>New complaint: %1</source>
        <translation>新建投诉：%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Take %1 from its owner</source>
        <translation>取消 %1 的负责人</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>分配 %1</translation>
    </message>
    <message>
        <source>What did the customer praise, and whom?</source>
        <translation>客户表扬了什么、表扬了谁？</translation>
    </message>
    <message>
        <source>What does the customer suggest or remark?</source>
        <translation>客户有什么建议或意见？</translation>
    </message>
    <message>
        <source>New compliment: %1</source>
        <translation>新表扬：%1</translation>
    </message>
    <message>
        <source>New comment: %1</source>
        <translation>新意见：%1</translation>
    </message>
    <message>
        <source>Let %1 wait</source>
        <translation>将 %1 设为等待</translation>
    </message>
    <message>
        <source>Write the answer to %1</source>
        <translation>编写对 %1 的回复</translation>
    </message>
</context>
<context>
    <name>crm::CaseEvent</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Case event</source>
        <translation>工单事件</translation>
    </message>
    <message>
        <source>Case events</source>
        <translation>工单事件</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Goods or parts</source>
        <translation>货物或零件</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>An approval of ours</source>
        <translation>我方审批</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>What happened in a case cannot lie in the future.</source>
        <translation>工单中发生的事不能在将来。</translation>
    </message>
</context>
<context>
    <name>crm::CaseFollower</name>
    <message>
        <source>Follower</source>
        <translation>关注者</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>关注者</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>crm::CaseForm</name>
    <message>
        <source>Kind of case</source>
        <translation>工单种类</translation>
    </message>
    <message>
        <source>Open the contact’s page</source>
        <translation>打开联系人页面</translation>
    </message>
    <message>
        <source>Open the company’s page</source>
        <translation>打开公司页面</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Additional details</source>
        <translation>其他信息</translation>
    </message>
</context>
<context>
    <name>crm::CaseListActions</name>
    <message>
        <source>Say in the settings who you are before taking cases.</source>
        <translation>接手工单前，请先在设置中说明您的身份。</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Merge into One Case…</source>
        <translation>合并为一个工单…</translation>
    </message>
</context>
<context>
    <name>crm::CaseNews</name>
    <message>
        <source>%1 answered.</source>
        <comment>colleague</comment>
        <translation>%1 已回复。</translation>
    </message>
    <message>
        <source>%1 wrote a note.</source>
        <comment>colleague</comment>
        <translation>%1 写了备注。</translation>
    </message>
    <message>
        <source>%1 logged a contact.</source>
        <comment>colleague</comment>
        <translation>%1 记录了一次联系。</translation>
    </message>
    <message>
        <source>%1 set %2 to “%3”.</source>
        <comment>colleague, field, value</comment>
        <translation>%1 将%2设为“%3”。</translation>
    </message>
    <message>
        <source>%1 changed: %2.</source>
        <comment>colleague, fields</comment>
        <translation>%1 更改了：%2。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
</context>
<context>
    <name>crm::CasePage</name>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>%1创建</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>%1完结</translation>
    </message>
    <message>
        <source>What you had typed and not saved is back.</source>
        <translation>您之前输入但未保存的内容已恢复。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>How was it resolved?</source>
        <translation>是如何解决的？</translation>
    </message>
    <message>
        <source>Solve the case</source>
        <translation>解决工单</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>关闭工单</translation>
    </message>
    <message>
        <source>This case has been deleted.</source>
        <translation>此工单已被删除。</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>分配给我</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the case (Ctrl+S)</source>
        <translation>保存工单 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>What was done, and what the customer was told.</source>
        <translation>采取了哪些措施，以及如何告知客户。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>工单历史</translation>
    </message>
    <message>
        <source>Calls, notes and tasks about this case appear here.</source>
        <translation>与此工单有关的通话、备注和任务会显示在这里。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>More for this case</source>
        <translation>此工单的更多操作</translation>
    </message>
    <message>
        <source>Add a returned item</source>
        <translation>添加退回物品</translation>
    </message>
    <message>
        <source>Note each product that comes back, its condition and what becomes of it.</source>
        <translation>记录每件退回的产品、其状况及处理方式。</translation>
    </message>
    <message>
        <source>Add a remedy</source>
        <translation>添加补救措施</translation>
    </message>
    <message>
        <source>What the customer gets, with what it costs us.</source>
        <translation>客户得到什么，以及我们的成本。</translation>
    </message>
    <message>
        <source>Add a corrective action</source>
        <translation>添加纠正措施</translation>
    </message>
    <message>
        <source>What keeps it from happening again: who does it by when, and who checks.</source>
        <translation>如何防止再次发生：谁在何时前完成，由谁检查。</translation>
    </message>
    <message>
        <source>Internal note – never leaves the house</source>
        <translation>内部备注——绝不外发</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>For colleagues only</source>
        <translation>仅供同事查看</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Stop Following</source>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>Follow This Case</source>
        <translation>关注此工单</translation>
    </message>
    <message>
        <source>Split into a Second Case…</source>
        <translation>拆分为第二个工单…</translation>
    </message>
    <message>
        <source>Ask in a Week How Content the Customer Is</source>
        <translation>一周后询问客户满意度</translation>
    </message>
    <message>
        <source>Plan to ask about %1</source>
        <translation>安排回访 %1</translation>
    </message>
    <message>
        <source>Give a Voucher…</source>
        <translation>发放代金券…</translation>
    </message>
    <message>
        <source>Note an Installed Product…</source>
        <translation>登记已装产品…</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>后续于</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>May help: %1</source>
        <translation>可能有帮助：%1</translation>
    </message>
    <message>
        <source>Keep as an internal note</source>
        <translation>保留为内部备注</translation>
    </message>
    <message>
        <source>A colleague has just closed this case: “%1”. Your text is still here; keep it as an internal note or take it along.</source>
        <translation>同事刚刚关闭了此工单：“%1”。您的文字仍在；请保留为内部备注或自行取用。</translation>
    </message>
    <message>
        <source>A colleague closed this case at the same moment. Their words stand; yours are kept as an internal note.</source>
        <translation>同事在同一时刻关闭了此工单。以对方的文字为准，您的文字已保存为内部备注。</translation>
    </message>
    <message>
        <source>Ask in a week how content the customer is?</source>
        <translation>一周后询问客户满意度？</translation>
    </message>
    <message>
        <source>Plan the call</source>
        <translation>安排电话</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存收据</translation>
    </message>
    <message>
        <source>The receipt was saved as %1.</source>
        <translation>收据已保存为 %1。</translation>
    </message>
    <message>
        <source>Say why a promise was missed</source>
        <translation>说明承诺未履行的原因</translation>
    </message>
    <message>
        <source>A promise of this case was missed. The reason helps to keep the next one.</source>
        <translation>此工单有一项承诺未履行。说明原因有助于履行下一项。</translation>
    </message>
    <message>
        <source>Link to Another Case…</source>
        <translation>关联到另一个工单…</translation>
    </message>
    <message>
        <source>Receipt for the Goods as PDF…</source>
        <translation>货物收据 PDF…</translation>
    </message>
    <message>
        <source>%1 was finished more than %2 days ago and stays closed: it goes on in %3.</source>
        <translation>%1 在 %2 天以前就已完成，保持关闭：后续在 %3 中处理。</translation>
    </message>
    <message>
        <source>The case is being opened…</source>
        <translation>正在打开工单…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>This case has just been closed: “%1”. What you have typed is still here and not saved.</source>
        <translation>此工单刚刚被关闭：“%1”。您输入的内容仍在这里，尚未保存。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>A colleague has just changed what you are typing too – %1. Your text is still here; saving it replaces theirs.</source>
        <translation>同事刚刚修改了您正在输入的内容 – %1。您的文字仍在这里；保存会替换对方的内容。</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>Type :: for a canned answer</source>
        <translation>输入 :: 可插入预设答复</translation>
    </message>
    <message>
        <source>All linked cases…</source>
        <translation>所有关联工单…</translation>
    </message>
    <message>
        <source>Cases linked to %1</source>
        <translation>与 %1 关联的工单</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Goes on here</source>
        <translation>在此继续</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Repeated by</source>
        <translation>被重复</translation>
    </message>
    <message>
        <source>Nothing has come in yet that could be confirmed: note on which day the goods were received.</source>
        <translation>尚未收到可确认的货物：请填写收货日期。</translation>
    </message>
    <message>
        <source>Undo brings it back, or Redo if the step that made it was undone.</source>
        <translation>“撤销”可将其恢复；如果撤销的是创建它的步骤，请使用“重做”。</translation>
    </message>
    <message>
        <source>followed by %1</source>
        <translation>关注者：%1</translation>
    </message>
    <message>
        <source>This case has been closed: “%1”.</source>
        <translation>此工单已关闭：“%1”。</translation>
    </message>
</context>
<context>
    <name>crm::CasePages</name>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Service requests</source>
        <translation>服务请求</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New Complaint</source>
        <translation>新建投诉</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
</context>
<context>
    <name>crm::CaseRail</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及其他 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, missing: %2</source>
        <translation>%1，缺少：%2</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>工单步骤</translation>
    </message>
</context>
<context>
    <name>crm::CaseRemedy</name>
    <message>
        <source>The cost cannot be negative.</source>
        <translation>成本不能为负。</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>补救措施</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>补救措施</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>给予日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>道歉</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Process change</source>
        <translation>流程变更</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Choose the voucher. A new one is given with “Give a Voucher…”, so that its policy holds.</source>
        <translation>请选择代金券。新代金券请用“发放代金券…”发放，以便遵守其规则。</translation>
    </message>
    <message>
        <source>Voucher %1 has been cancelled.</source>
        <translation>代金券 %1 已作废。</translation>
    </message>
    <message>
        <source>Voucher %1 has been redeemed already.</source>
        <translation>代金券 %1 已被兑换。</translation>
    </message>
    <message>
        <source>Voucher %1 was given to somebody else in another case.</source>
        <translation>代金券 %1 是在另一工单中给其他人的。</translation>
    </message>
    <message>
        <source>New Remedy</source>
        <translation>新建补救措施</translation>
    </message>
</context>
<context>
    <name>crm::CaseReply</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>The reply “%1” has been sent, and what has gone out cannot be taken back. Write another one to put it right.</source>
        <translation>回复“%1”已发送，已发出的内容无法收回。请另写一封予以更正。</translation>
    </message>
    <message>
        <source>New Reply</source>
        <translation>新建回复</translation>
    </message>
</context>
<context>
    <name>crm::CaseRows</name>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
</context>
<context>
    <name>crm::CaseStep</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成人</translation>
    </message>
</context>
<context>
    <name>crm::CaseSteps</name>
    <message>
        <source>Receipt</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Whose case it is</source>
        <translation>工单所属客户</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>The remedy sought</source>
        <translation>客户诉求</translation>
    </message>
    <message>
        <source>The day of the problem</source>
        <translation>问题发生日期</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where the customer can turn next</source>
        <translation>客户可继续申诉的途径</translation>
    </message>
    <message>
        <source>Consent, or that all options are exhausted</source>
        <translation>客户同意，或所有途径已用尽</translation>
    </message>
    <message>
        <source>The case is open</source>
        <translation>工单未结</translation>
    </message>
    <message>
        <source>The steps to take</source>
        <translation>需要的步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) open</source>
        <translation>
            <numerusform>%n 个步骤未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>退回的物品</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not received yet</source>
        <translation>
            <numerusform>%n 件尚未收到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to be decided</source>
        <translation>
            <numerusform>%n 件待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has not heard from us</source>
        <translation>客户尚未收到我们的答复</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>谁负责处理</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>What we learn, or an action</source>
        <translation>经验教训或措施</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>Goods and decision</source>
        <translation>货物与决定</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>The customer has not got it yet</source>
        <translation>客户尚未收到</translation>
    </message>
</context>
<context>
    <name>crm::CaseWork</name>
    <message>
        <source>Choose at least two cases to merge.</source>
        <translation>请至少选择两个工单进行合并。</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n case(s) into %1</source>
        <translation>
            <numerusform>将 %n 个工单合并到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 already goes on in %2: keep that one.</source>
        <translation>%1 已转入 %2：请保留后者。</translation>
    </message>
    <message>
        <source>Goes on in %1.</source>
        <translation>转入 %1。</translation>
    </message>
    <message>
        <source>Give the new case a subject.</source>
        <translation>请填写新工单的主题。</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n case(s)</source>
        <translation>
            <numerusform>分派 %n 个工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>关注 %1</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <translation>取消关注 %1</translation>
    </message>
    <message>
        <source>Ask how content the customer is with %1</source>
        <translation>询问客户对 %1 的满意度</translation>
    </message>
</context>
<context>
    <name>crm::CategoryEditor</name>
    <message>
        <source>Type part of a category</source>
        <translation>输入类别名称的一部分</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>没有类别“%1”。</translation>
    </message>
</context>
<context>
    <name>crm::Cause</name>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>New Cause</source>
        <translation>新建原因</translation>
    </message>
</context>
<context>
    <name>crm::CellDelegate</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1的列</translation>
    </message>
</context>
<context>
    <name>crm::ChartCard</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>暂无内容可显示。</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The chart could not be saved as %1: %2.</source>
        <translation>图表无法保存为 %1：%2。</translation>
    </message>
    <message>
        <source>a chart is a PNG, SVG or PDF file</source>
        <translation>图表应为 PNG、SVG 或 PDF 文件</translation>
    </message>
</context>
<context>
    <name>crm::ChartData</name>
    <message>
        <source>%1 %2</source>
        <comment>series, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>category, values</comment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>crm::ChartPlot</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
</context>
<context>
    <name>crm::ChildRows</name>
    <message>
        <source>Remove this row</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>添加职位</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a preference</source>
        <translation>添加偏好</translation>
    </message>
</context>
<context>
    <name>crm::ChoiceModel</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>crm::ClosedQuarters</name>
    <message>
        <source>Q%1 %2</source>
        <translation>%2年第%1季度</translation>
    </message>
</context>
<context>
    <name>crm::ClosingZone</name>
    <message>
        <source>Drop a deal here, or click to see the deals of this month.</source>
        <translation>将商机拖到此处，或单击查看本月的商机。</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>本月 %1</translation>
    </message>
</context>
<context>
    <name>crm::ColleagueNews</name>
    <message>
        <source>%1 was called %2</source>
        <translation>%1 %2接到了电话</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <translation>%1 %2打过电话</translation>
    </message>
    <message>
        <source>%1 was written to %2</source>
        <translation>%1 %2收到了来信</translation>
    </message>
    <message>
        <source>%1 wrote %2</source>
        <translation>%1 %2写过信</translation>
    </message>
    <message>
        <source>%1 had a meeting %2</source>
        <translation>%1 %2开过会</translation>
    </message>
    <message>
        <source>%1 was there %2</source>
        <translation>%1 %2去过</translation>
    </message>
    <message>
        <source>%1 was in contact %2</source>
        <translation>%1 %2联系过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who called when, outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (“%2”).</source>
        <comment>news, subject</comment>
        <translation>%1（“%2”）。</translation>
    </message>
</context>
<context>
    <name>crm::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt+Up and Alt+Down move it.</source>
        <translation>空格键显示或隐藏列；Alt+Up 和 Alt+Down 移动列。</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>标准列</translation>
    </message>
</context>
<context>
    <name>crm::ColumnGuess</name>
    <message>
        <source>No column name is known.</source>
        <translation>没有可识别的列名。</translation>
    </message>
    <message>
        <source>%1 of %2 column names fit this kind of records.</source>
        <translation>%2 个列名中有 %1 个与此类记录相符。</translation>
    </message>
</context>
<context>
    <name>crm::CommandLine</name>
    <message>
        <source>The option %1 is unknown here.</source>
        <translation>此处不支持选项 %1。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>选项 %1 需要一个值。</translation>
    </message>
    <message>
        <source>Something is missing behind the command.</source>
        <translation>命令后缺少内容。</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>此处的“%1”是多余的。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2.</source>
        <translation>--%1 需要一个不小于 %2 的整数。</translation>
    </message>
    <message>
        <source>--%1 is one of %2.</source>
        <translation>--%1 须为以下之一：%2。</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>没有记录“%1”。</translation>
    </message>
    <message>
        <source>Several records are called “%1”; name one by ENTITY/ID.</source>
        <translation>有多条名为“%1”的记录；请用 ENTITY/ID 指明其中一条。</translation>
    </message>
    <message>
        <source>There is no kind of records “%1”; “rapport-cli entities” lists them.</source>
        <translation>没有记录种类“%1”；运行“rapport-cli entities”可列出所有种类。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1没有字段“%2”。</translation>
    </message>
    <message>
        <source>--columns needs at least one field.</source>
        <translation>--columns 至少需要一个字段。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>无法写入标准输出：%1。</translation>
    </message>
    <message>
        <source>The result cannot be written: %1.</source>
        <translation>无法写入结果：%1。</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>Only people can be written as vCards: export person --format vcf.</source>
        <translation>只有人员可以写为 vCard：export person --format vcf。</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was changed.</source>
        <translation>%1 已存在，未作任何更改。</translation>
    </message>
    <message>
        <source>Say how many people: --contacts N.</source>
        <translation>请指明人数：--contacts N。</translation>
    </message>
    <message>
        <source>At most %1 contacts.</source>
        <translation>最多 %1 个联系人。</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s).</source>
        <translation>
            <numerusform>此文件有 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>此文件完好。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1” is not the number of a step; “rapport-cli log RECORD” shows them.</source>
        <translation>“%1”不是步骤编号；运行“rapport-cli log RECORD”可显示编号。</translation>
    </message>
    <message>
        <source>The profile is for %1, not for %2.</source>
        <translation>此配置适用于%1，不适用于%2。</translation>
    </message>
    <message>
        <source>Say which records the file holds: --as person, organisation, opportunity …</source>
        <translation>请指明文件中包含哪种记录：--as person、organisation、opportunity……</translation>
    </message>
    <message>
        <source>Usage: rapport-cli --db FILE COMMAND …

Works on a Rapport file from scripts and terminals.

Commands:
</source>
        <translation>用法：rapport-cli --db FILE COMMAND …

通过脚本和终端处理 Rapport 文件。

命令：
</translation>
    </message>
    <message>
        <source>Usage: rapport-cli --db FILE %1 %2

%3
</source>
        <translation>用法：rapport-cli --db FILE %1 %2

%3
</translation>
    </message>
    <message>
        <source>The option --db needs the name of a file.</source>
        <translation>选项 --db 需要文件名。</translation>
    </message>
    <message>
        <source>The option %1 is unknown.</source>
        <translation>未知选项 %1。</translation>
    </message>
    <message>
        <source>Say which command; “rapport-cli --help” lists them.</source>
        <translation>请指明命令；运行“rapport-cli --help”可列出所有命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”; “rapport-cli --help” lists them.</source>
        <translation>没有命令“%1”；运行“rapport-cli --help”可列出所有命令。</translation>
    </message>
    <message>
        <source>Say which file: rapport-cli --db FILE %1</source>
        <translation>请指明文件：rapport-cli --db FILE %1</translation>
    </message>
    <message>
        <source>Say in which format: --format csv, json, vcf or ics.</source>
        <translation>请指定格式：--format csv、json、vcf 或 ics。</translation>
    </message>
    <message>
        <source>Only tasks can be written as a calendar: export task --format ics.</source>
        <translation>只有任务可以写成日历：export task --format ics。</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-03-31.</source>
        <translation>--%1 需要一个日期，例如 2026-03-31。</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>There is no report “%1”; there is “sales”.</source>
        <translation>没有名为“%1”的报表；可用的是“sales”。</translation>
    </message>
    <message>
        <source>--%1 is for tables, not for a calendar.</source>
        <translation>--%1 用于表格，不用于日历。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 is too large for a quote.</source>
        <translation>文件 %1 对报价单来说太大。</translation>
    </message>
    <message>
        <source>%1: There is no %2 “%3” in the file.</source>
        <translation>%1：文件中没有%2“%3”。</translation>
    </message>
    <message>
        <source>%1: Several records of %2 are called “%3”.</source>
        <translation>%1：有多条%2记录名为“%3”。</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新建报价单</translation>
    </message>
    <message>
        <source>Say which file to write: --out FILE.</source>
        <translation>请指定输出文件：--out 文件。</translation>
    </message>
    <message>
        <source>There is no quote %1.</source>
        <translation>没有报价单 %1。</translation>
    </message>
    <message>
        <source>A quote can be added or printed: quote add FILE.json, quote pdf NUMBER --out FILE.</source>
        <translation>报价单可以添加或打印：quote add 文件.json，quote pdf 编号 --out 文件。</translation>
    </message>
    <message>
        <source>“%1” is not a case.</source>
        <translation>“%1”不是工单。</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有这个工单。</translation>
    </message>
    <message>
        <source>  due %1
</source>
        <translation>  到期 %1
</translation>
    </message>
    <message>
        <source>  our own target %1
</source>
        <translation>  内部目标 %1
</translation>
    </message>
    <message>
        <source>  Tell the customer: %1
</source>
        <translation>  告诉客户：%1
</translation>
    </message>
    <message>
        <source>No SLA policy applies to this case.
</source>
        <translation>没有 SLA 规则适用于此工单。
</translation>
    </message>
    <message>
        <source>Policy %1, version %2, matched because: %3
</source>
        <translation>规则 %1，版本 %2，匹配原因：%3
</translation>
    </message>
    <message>
        <source>Say “sla due …” or “sla explain CASE”; “rapport-cli sla --help” says more.</source>
        <translation>请使用“sla due …”或“sla explain CASE”；详情见“rapport-cli sla --help”。</translation>
    </message>
    <message>
        <source>The calendar %1 cannot be read: %2.</source>
        <translation>无法读取日历 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 is too large for a calendar.</source>
        <translation>文件 %1 太大，不是日历。</translation>
    </message>
    <message>
        <source>“%1” is not a pause written as FROM/TO.</source>
        <translation>“%1”不是 FROM/TO 形式的暂停。</translation>
    </message>
    <message>
        <source>“sla due” needs --calendar FILE, --start TIME and --target MINUTES.</source>
        <translation>“sla due”需要 --calendar FILE、--start TIME 和 --target MINUTES。</translation>
    </message>
    <message>
        <source>%1 minutes of working time are not reached within a hundred years.</source>
        <translation>一百年内都达不到 %1 分钟的工作时间。</translation>
    </message>
    <message>
        <source>There is no change to review “%1”.</source>
        <translation>没有待审核的更改“%1”。</translation>
    </message>
    <message>
        <source>This has been decided already.</source>
        <translation>此项已有决定。</translation>
    </message>
    <message>
        <source>Login (Enter: as invited):</source>
        <translation>登录名（按回车使用邀请中的）：</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Without a password nobody can join.</source>
        <translation>没有密码无法加入。</translation>
    </message>
    <message>
        <source>The file belongs to no organisation; “rapport-cli sync join CODE” lets it join one.</source>
        <translation>该文件不属于任何组织；使用“rapport-cli sync join CODE”加入。</translation>
    </message>
    <message>
        <source>Say which invite: rapport-cli --db FILE sync join CODE</source>
        <translation>请提供邀请：rapport-cli --db 文件 sync join CODE</translation>
    </message>
    <message>
        <source>Exchanges changes with the organisation&apos;s server.</source>
        <translation>与组织的服务器交换更改。</translation>
    </message>
    <message>
        <source>Shows what colleagues changed without knowing of each other, and decides what counts.</source>
        <translation>显示同事们互不知情的更改，并决定以哪个为准。</translation>
    </message>
    <message>
        <source>conflicts resolve ID keep      what is in force stays
conflicts resolve ID replace   the overwritten value comes back, or the deletion happens after all
conflicts resolve ID both      texts: what is in force, then what was overwritten</source>
        <translation>conflicts resolve ID keep      保留当前有效的值
conflicts resolve ID replace   恢复被覆盖的值，或仍然执行删除
conflicts resolve ID both      文本：先是当前值，然后是被覆盖的值</translation>
    </message>
    <message>
        <source>Code of the authenticator (Enter: none):</source>
        <translation>身份验证器验证码（Enter：无）：</translation>
    </message>
    <message>
        <source>Say which and how: rapport-cli --db FILE conflicts resolve ID keep|replace|both</source>
        <translation>请说明是哪一个以及如何处理：rapport-cli --db FILE conflicts resolve ID keep|replace|both</translation>
    </message>
    <message>
        <source>Say keep, replace or both; “%1” is none of them.</source>
        <translation>请输入 keep、replace 或 both；“%1”不是其中之一。</translation>
    </message>
    <message numerus="yes">
        <source>The first line of the file holds no column names; name its %n column(s) by “index” in a profile with --map.</source>
        <translation>
            <numerusform>文件第一行不含列名；请在配置文件（--map）中用“index”指定其 %n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the columns is understood as a field of %1: %2. Name them in a profile with --map.</source>
        <translation>没有任何列可识别为 %1 的字段：%2。请在配置文件（--map）中指定。</translation>
    </message>
    <message>
        <source>The record is not here, so nothing can be put into it. Say keep.</source>
        <translation>此处没有该记录，无法写入任何内容。请使用 keep。</translation>
    </message>
    <message>
        <source>Your administrator has shut this computer out: the file was removed from it.</source>
        <translation>管理员已停用此计算机：文件已从中删除。</translation>
    </message>
    <message>
        <source>The file belongs to no organisation.</source>
        <translation>该文件不属于任何组织。</translation>
    </message>
    <message>
        <source>Signed out. The file was removed, as the organisation wants it.</source>
        <translation>已退出。按组织要求，文件已删除。</translation>
    </message>
    <message>
        <source>Signed out. The records stay in the file.</source>
        <translation>已退出。记录保留在文件中。</translation>
    </message>
    <message>
        <source>Only two long texts can be kept both. Say keep or replace.</source>
        <translation>只有两段长文本才能同时保留。请使用 keep 或 replace。</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) (%1) without a close date: not in it.</source>
        <translation>
            <numerusform>%n 个未结商机（%1）没有成交日期：未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) (%1) were expected before: not in it.</source>
        <translation>
            <numerusform>%n 个未结商机（%1）预计在此之前成交：未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is a deal of %3, which the quote is not for.</source>
        <translation>%1：“%2”是 %3 的商机，而报价单不是给该公司的。</translation>
    </message>
    <message>
        <source>  our own target %1, missed
</source>
        <translation>  我们的内部目标 %1，已错过
</translation>
    </message>
    <message>
        <source>Not all attached files could be sent yet; the next exchange goes on with them.</source>
        <translation>尚有附件未能发送；下次同步时继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be sent and would be lost with the file: %1 Synchronise first, or give them up with “sync leave --discard”.</source>
        <translation>
            <numerusform>%n 项更改无法发送，会随文件一起丢失：%1 请先同步，或用“sync leave --discard”放弃它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) could not be sent and would be lost with the file. Synchronise first, or give them up with “sync leave --discard”.</source>
        <translation>
            <numerusform>%n 个附件无法发送，会随文件一起丢失。请先同步，或用“sync leave --discard”放弃它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>sync join CODE   lets the file join by an invite; login and password are asked for, or read from
                 standard input: both on two lines, or the password alone
sync             sends and fetches once (--once says the same); --watch goes on until interrupted
                 --accept-removals agrees to what is held back because it would remove much of the file
sync leave       sends what waits and signs this device out; the records stay unless the organisation wants
                 them removed. Then what could not be sent keeps it from leaving; --discard gives it up
sync status      says as JSON when all was exchanged, what waits, and what is to be reviewed</source>
        <translation>sync join CODE   用邀请让文件加入；会询问登录名和密码，或从标准输入读取：
                 两者各占一行，或只有密码
sync             发送并获取一次（--once 相同）；--watch 持续进行直到中断
                 --accept-removals 同意因会删除文件中大量内容而被暂缓的操作
sync leave       发送等待的内容并注销此设备；记录会保留，除非组织要求删除。
                 那时未能发送的内容会阻止离开；--discard 放弃它们
sync status      以 JSON 说明何时全部交换、什么在等待、什么需要审阅</translation>
    </message>
    <message>
        <source>“rapport-cli undo %1” takes back the step before: “%2”.</source>
        <translation>“rapport-cli undo %1”会撤销前一步：“%2”。</translation>
    </message>
    <message>
        <source>Cards hold people: import them as person.</source>
        <translation>名片中是人员：请以 person 导入。</translation>
    </message>
    <message>
        <source>
“rapport-cli COMMAND --help” says more about one of them, “rapport-cli --version” which version this is.
Exit code: 0 success, 1 failure with one sentence on standard error, 2 wrong usage. A command that fails
has written nothing.
</source>
        <translation>
运行“rapport-cli COMMAND --help”可查看某个命令的详细说明，运行“rapport-cli --version”可查看程序版本。
退出代码：0 表示成功；1 表示失败，并在标准错误中输出一句说明；2 表示用法错误。失败的命令
不会写入任何内容。
</translation>
    </message>
    <message>
        <source>It belongs to a record that is not here, or names one. Put that one back first, or say keep.</source>
        <translation>该记录属于或引用了一条不在此处的记录。请先恢复那条记录，或使用 keep。</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码（例如 EUR 或 USD）。</translation>
    </message>
</context>
<context>
    <name>crm::CommandPalette</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>↑ ↓ move    Enter open    Ctrl+Enter open in a window    &gt; commands</source>
        <translation>↑ ↓ 移动    Enter 打开    Ctrl+Enter 在新窗口中打开    &gt; 命令</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>搜索或输入命令</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>crm::CompareDialog</name>
    <message>
        <source>There is only this revision of the quote.</source>
        <translation>该报价单只有这一个版本。</translation>
    </message>
    <message>
        <source>Compare revisions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>较早版本</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>较晚版本</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Total %1 → %2</source>
        <translation>合计 %1 → %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>crm::Competitor</name>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Still met</source>
        <translation>仍会遇到</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>劣势</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Won against</source>
        <translation>战胜</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>输给</translation>
    </message>
    <message>
        <source>Open against</source>
        <translation>竞争中</translation>
    </message>
    <message>
        <source>New Competitor</source>
        <translation>新建竞争对手</translation>
    </message>
</context>
<context>
    <name>crm::CompetitorPanel</name>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Edit this competitor</source>
        <translation>编辑此竞争对手</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Won against</source>
        <translation>战胜</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>输给</translation>
    </message>
    <message>
        <source>Open against</source>
        <translation>竞争中</translation>
    </message>
    <message>
        <source>No deal against it has ended yet.</source>
        <translation>还没有与其竞争的商机结束。</translation>
    </message>
    <message>
        <source>Won %1 % of %2 deals that have ended, by count.</source>
        <translation>在 %2 个已结束的商机中赢得 %1 %（按数量）。</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>劣势</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Prices seen</source>
        <translation>见到的价格</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a price seen</source>
        <translation>添加见到的价格</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
</context>
<context>
    <name>crm::CompetitorPrice</name>
    <message>
        <source>The price cannot be negative.</source>
        <translation>价格不能为负。</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码，货币代码的示例：EUR 或 USD。</translation>
    </message>
    <message>
        <source>Competitor’s price</source>
        <translation>竞争对手价格</translation>
    </message>
    <message>
        <source>Competitors’ prices</source>
        <translation>竞争对手价格</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Our product</source>
        <translation>我方产品</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>见到日期</translation>
    </message>
    <message>
        <source>At company</source>
        <translation>所在公司</translation>
    </message>
    <message>
        <source>Seen where</source>
        <translation>见于何处</translation>
    </message>
    <message>
        <source>New Competitor’s Price</source>
        <translation>新建竞争对手价格</translation>
    </message>
</context>
<context>
    <name>crm::Composer</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>crm::ContactLog</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write a note, or / for another kind…</source>
        <translation>写备注，或输入 / 选择其他种类…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>What was said in the call?</source>
        <translation>通话中谈了什么？</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>What was the e-mail about?</source>
        <translation>这封电子邮件是关于什么的？</translation>
    </message>
    <message>
        <source>Log e-mail</source>
        <translation>记录电子邮件</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>What is the meeting about?</source>
        <translation>会议是关于什么的？</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>添加会议</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>一个月后</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>时长（分钟）</translation>
    </message>
</context>
<context>
    <name>crm::ContactPoint</name>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>An address belongs to either a person or a company.</source>
        <translation>地址须属于一个人员或一家公司。</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>电子邮件或电话</translation>
    </message>
    <message>
        <source>E-mails and phones</source>
        <translation>电子邮件和电话</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>地址或号码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>规范化</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>New E-mail or Phone</source>
        <translation>新建电子邮件或电话</translation>
    </message>
</context>
<context>
    <name>crm::ContactPointRows</name>
    <message>
        <source>E-mails and phones</source>
        <translation>电子邮件和电话</translation>
    </message>
    <message>
        <source>Add an e-mail or phone</source>
        <translation>添加电子邮件或电话</translation>
    </message>
    <message>
        <source>This does not look like a complete telephone number.</source>
        <translation>这不像是完整的电话号码。</translation>
    </message>
    <message>
        <source>“%1” has this already.</source>
        <translation>“%1”已有此项。</translation>
    </message>
</context>
<context>
    <name>crm::ControlChart</name>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>控制限</translation>
    </message>
    <message>
        <source>Beyond a limit</source>
        <translation>超出控制限</translation>
    </message>
</context>
<context>
    <name>crm::ConversionSection</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Existing: %1 (%2)</source>
        <translation>已有：%1（%2）</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>empty so far</source>
        <translation>目前为空</translation>
    </message>
    <message>
        <source>is added beside %1</source>
        <translation>在 %1 之外添加</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing new: all of it is there already.</source>
        <translation>没有新内容：全部已有。</translation>
    </message>
</context>
<context>
    <name>crm::ConvertDialog</name>
    <message>
        <source>Convert “%1”</source>
        <translation>转换“%1”</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>不建公司</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>不建联系人</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>不建商机</translation>
    </message>
    <message>
        <source>Stage of the deal</source>
        <translation>商机阶段</translation>
    </message>
    <message>
        <source>What is known already is offered first. Ticked values go over; the lead itself is kept.</source>
        <translation>优先提供已有记录。勾选的值会转入；线索本身保留。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Looking for what exists already …</source>
        <translation>正在查找已有记录……</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter converts; Undo takes all of it back.</source>
        <translation>Ctrl+Enter 转换；撤销可全部恢复。</translation>
    </message>
    <message>
        <source>Stays with the lead, since nothing here has a field of that name: %1</source>
        <translation>保留在线索中，因为此处没有同名字段：%1</translation>
    </message>
    <message>
        <source>Next step of the deal</source>
        <translation>商机的下一步</translation>
    </message>
    <message>
        <source>What happens next? No open deal should be without it.</source>
        <translation>下一步做什么？任何未结商机都应有下一步。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>crm::CornerCard</name>
    <message>
        <source>Put all away</source>
        <translation>全部收起</translation>
    </message>
</context>
<context>
    <name>crm::CorrectiveAction</name>
    <message>
        <source>Corrective</source>
        <translation>纠正</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>预防</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done, to be checked</source>
        <translation>已完成，待检查</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Say whether the action worked before calling it checked.</source>
        <translation>标记为已检查前，请说明措施是否有效。</translation>
    </message>
    <message>
        <source>The check comes after the day the action is due.</source>
        <translation>检查应在措施到期日之后。</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>纠正措施</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>纠正措施</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Check whether it worked: %1</source>
        <translation>检查是否有效：%1</translation>
    </message>
    <message>
        <source>New Corrective Action</source>
        <translation>新建纠正措施</translation>
    </message>
</context>
<context>
    <name>crm::Countdown</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>crm::CsvGuess</name>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>The first row holds usual column names.</source>
        <translation>首行是常见的列名。</translation>
    </message>
    <message>
        <source>The first row holds numbers, dates or addresses, so it is data.</source>
        <translation>首行包含数字、日期或地址，因此是数据。</translation>
    </message>
    <message>
        <source>The first row has empty or equal fields, so it is data.</source>
        <translation>首行有空白或相同的字段，因此是数据。</translation>
    </message>
    <message>
        <source>The first row is text above columns of numbers or dates.</source>
        <translation>首行是文本，其下的列是数字或日期。</translation>
    </message>
    <message>
        <source>The file has one row of different texts.</source>
        <translation>文件只有一行，各项文本不同。</translation>
    </message>
    <message>
        <source>The first row looks like the rows below it.</source>
        <translation>首行与其下各行相似。</translation>
    </message>
    <message>
        <source>The first line names the delimiter: %1.</source>
        <translation>首行指明了分隔符：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 rows have %3 columns when divided at each %4.</source>
        <translation>以%4分隔时，%2 行中有 %1 行为 %3 列。</translation>
    </message>
    <message>
        <source>No delimiter divides the rows evenly, so the file has one column.</source>
        <translation>没有分隔符能均匀分隔各行，因此文件只有一列。</translation>
    </message>
    <message>
        <source>“%1” above the columns is a title and was passed over.</source>
        <translation>列名上方的“%1”是标题，已跳过。</translation>
    </message>
</context>
<context>
    <name>crm::CsvReader</name>
    <message>
        <source>Line %1, column %2: there is text behind a closing quotation mark; the field was kept as it stands.</source>
        <translation>第 %1 行第 %2 列：右引号后还有文本；该字段已原样保留。</translation>
    </message>
    <message>
        <source>Line %1, column %2: the quotation mark is never closed; it was taken as plain text.</source>
        <translation>第 %1 行第 %2 列：引号没有闭合，已按普通文本处理。</translation>
    </message>
    <message>
        <source>Line %1 has fewer fields than the header.</source>
        <translation>第 %1 行的字段少于标题行。</translation>
    </message>
    <message>
        <source>Line %1 has more fields than the header.</source>
        <translation>第 %1 行的字段多于标题行。</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns; the rest of it was left out.</source>
        <translation>第 %1 行超过 %2 列，其余部分已略去。</translation>
    </message>
    <message>
        <source>Line %1, column %2: the text is longer than %3 bytes and was cut there.</source>
        <translation>第 %1 行第 %2 列：文本超过 %3 字节，已在该处截断。</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 bytes. This does not look like a table.</source>
        <translation>第 %1 行超过 %2 字节，看起来不像表格。</translation>
    </message>
    <message>
        <source>The file could not be read further than line %1.</source>
        <translation>文件读到第 %1 行后无法继续读取。</translation>
    </message>
</context>
<context>
    <name>crm::CsvWriter</name>
    <message>
        <source>The table could not be written: %1.</source>
        <translation>无法写入表格：%1。</translation>
    </message>
</context>
<context>
    <name>crm::CurrencyEditor</name>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码，货币代码的示例：EUR 或 USD。</translation>
    </message>
</context>
<context>
    <name>crm::CustomChoice</name>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choices of custom fields</source>
        <translation>自定义字段的选项</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>crm::CustomField</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>What a field holds cannot be changed any more. Add another one.</source>
        <translation>字段的内容类型不能再更改。请另外添加一个。</translation>
    </message>
    <message>
        <source>A field stays with its kind of record. Add another one.</source>
        <translation>字段只属于其记录类型。请另外添加一个。</translation>
    </message>
    <message>
        <source>There is a field called “%1” already. Give this one another name.</source>
        <translation>已有名为“%1”的字段。请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” takes no fields. These do: %2.</source>
        <translation>“%1”不能添加字段。可以添加的有：%2。</translation>
    </message>
    <message>
        <source>%1 has no currency: choose “Number”.</source>
        <translation>%1 没有货币：请选择“数字”。</translation>
    </message>
    <message>
        <source>At most 80 characters fit beside a field.</source>
        <translation>字段旁最多容纳 80 个字符。</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助文字</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Shown in lists</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>New Custom Field</source>
        <translation>新建自定义字段</translation>
    </message>
</context>
<context>
    <name>crm::CustomFieldForm</name>
    <message>
        <source>Must be filled in on forms</source>
        <translation>在表单中必填</translation>
    </message>
    <message>
        <source>A column of lists from the start</source>
        <translation>默认作为列表的列</translation>
    </message>
    <message>
        <source>Shown in the empty field</source>
        <translation>显示在空字段中</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>F2 renames; Alt with the arrow keys moves.</source>
        <translation>F2 重命名；Alt 加方向键移动。</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Move the choice up</source>
        <translation>上移选项</translation>
    </message>
    <message>
        <source>Move the choice down</source>
        <translation>下移选项</translation>
    </message>
    <message>
        <source>Archive the choice</source>
        <translation>归档选项</translation>
    </message>
    <message>
        <source>What it holds cannot be changed once it is saved.</source>
        <translation>保存后不能再更改内容类型。</translation>
    </message>
    <message>
        <source>Known to imports, exports and the command line as %1</source>
        <translation>在导入、导出和命令行中称为 %1</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（已归档）</translation>
    </message>
    <message>
        <source>Take the choice away</source>
        <translation>移除选项</translation>
    </message>
    <message>
        <source>Offer the choice again</source>
        <translation>重新提供选项</translation>
    </message>
    <message>
        <source>Archive the choice: records that have it keep it</source>
        <translation>归档选项：已使用它的记录保留不变</translation>
    </message>
    <message>
        <source>New choice</source>
        <translation>新选项</translation>
    </message>
</context>
<context>
    <name>crm::CustomFieldsDialog</name>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Custom Fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>所属类型</translation>
    </message>
    <message>
        <source>No fields of your own yet. What you add here appears on forms, in lists, filters, imports and exports.</source>
        <translation>还没有自定义字段。在此添加的字段会出现在表单、列表、筛选、导入和导出中。</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves.</source>
        <translation>Alt 加方向键移动。</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>上移字段</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>下移字段</translation>
    </message>
    <message>
        <source>Archive the field</source>
        <translation>归档字段</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save these fields first.</source>
        <translation>请先保存这些字段。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>%1 · archived</source>
        <translation>%1 · 已归档</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take the field away</source>
        <translation>移除字段</translation>
    </message>
    <message>
        <source>Bring the field back</source>
        <translation>恢复字段</translation>
    </message>
    <message>
        <source>Archive the field: what records have in it is kept</source>
        <translation>归档字段：记录中的内容保留</translation>
    </message>
    <message>
        <source>Ctrl+S saves; Undo takes it back.</source>
        <translation>Ctrl+S 保存；“撤销”可撤回。</translation>
    </message>
    <message>
        <source>What you changed is not saved. Close again to let it go.</source>
        <translation>更改尚未保存。再次关闭即放弃。</translation>
    </message>
    <message>
        <source>Add and change fields…</source>
        <translation>添加和更改字段…</translation>
    </message>
</context>
<context>
    <name>crm::CustomerHead</name>
    <message>
        <source>Opted out</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>未结商机</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未结工单</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 未结</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Subsidiaries</source>
        <translation>子公司</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Job history</source>
        <translation>任职经历</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
</context>
<context>
    <name>crm::CustomerHistory</name>
    <message>
        <source>All activity</source>
        <translation>所有活动</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>事件种类</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>在历史中查找</translation>
    </message>
    <message>
        <source>This customer does not want to be contacted at %1.</source>
        <translation>此客户不希望通过 %1 被联系。</translation>
    </message>
    <message>
        <source>%1 is marked as invalid.</source>
        <translation>%1 已标记为无效。</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>No program for e-mail is set up; the address is %1.</source>
        <translation>未设置电子邮件程序；地址为 %1。</translation>
    </message>
    <message>
        <source>No program for calls is set up; the number is %1.</source>
        <translation>未设置通话程序；号码为 %1。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无任何记录。</translation>
    </message>
    <message>
        <source>Press C to log a call or N to write a note.</source>
        <translation>按 C 记录通话，或按 N 写备注。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Mark as Done</source>
        <translation>标记为已完成</translation>
    </message>
    <message>
        <source>Open Contact</source>
        <translation>打开联系人</translation>
    </message>
    <message>
        <source>Open Deal</source>
        <translation>打开商机</translation>
    </message>
    <message>
        <source>Open Case</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Attach files (F)</source>
        <translation>附加文件 (F)</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>已移除“%1”</translation>
    </message>
</context>
<context>
    <name>crm::CustomerPage</name>
    <message>
        <source>Open deals</source>
        <translation>未结商机</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未结工单</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
    <message>
        <source>Choose a contact or a company.</source>
        <translation>请选择联系人或公司。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>更改历史</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>此客户已不存在。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 open · %2 weighted</source>
        <translation>%1 未结 · %2 加权</translation>
    </message>
    <message>
        <source>No deal is open.</source>
        <translation>没有未结的商机。</translation>
    </message>
    <message>
        <source>Nothing is waiting for an answer.</source>
        <translation>没有等待答复的事项。</translation>
    </message>
    <message>
        <source>Complaints: %1</source>
        <translation>投诉：%1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>No contact is on record.</source>
        <translation>没有联系记录。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>暂无计划</translation>
    </message>
    <message>
        <source>Press T to plan a task.</source>
        <translation>按 T 计划任务。</translation>
    </message>
    <message>
        <source>Some day</source>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>On a Customer&apos;s Page</source>
        <translation>在客户页面上</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>记录邮件</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>添加会议</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Choose another kind in the empty text</source>
        <translation>在空白文本中选择其他类型</translation>
    </message>
    <message>
        <source>Save what was written</source>
        <translation>保存所写内容</translation>
    </message>
    <message>
        <source>Leave the text</source>
        <translation>离开文本</translation>
    </message>
</context>
<context>
    <name>crm::CustomerPanel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Open the whole page</source>
        <translation>打开完整页面</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Change History</source>
        <translation>更改历史</translation>
    </message>
</context>
<context>
    <name>crm::Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Dashboard “%1” made.</source>
        <translation>已创建仪表板“%1”。</translation>
    </message>
    <message>
        <source>Dashboard “%1” deleted.</source>
        <translation>已删除仪表板“%1”。</translation>
    </message>
    <message>
        <source>New Dashboard</source>
        <translation>新建仪表板</translation>
    </message>
</context>
<context>
    <name>crm::DashboardTile</name>
    <message>
        <source>One figure</source>
        <translation>单个数字</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱形图</translation>
    </message>
    <message>
        <source>Horizontal bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>环形图</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>Average of</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Each value</source>
        <translation>每个值</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>磁贴</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>磁贴</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Measured field</source>
        <translation>度量字段</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>加宽</translation>
    </message>
    <message>
        <source>Tile “%1” kept.</source>
        <translation>已保存磁贴“%1”。</translation>
    </message>
    <message>
        <source>Tile “%1” moved.</source>
        <translation>已移动磁贴“%1”。</translation>
    </message>
</context>
<context>
    <name>crm::DashboardsPage</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>More about dashboards</source>
        <translation>仪表板的更多操作</translation>
    </message>
    <message>
        <source>Add tile</source>
        <translation>添加磁贴</translation>
    </message>
    <message>
        <source>New Dashboard…</source>
        <translation>新建仪表板…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>There is no dashboard yet.</source>
        <translation>还没有仪表板。</translation>
    </message>
    <message>
        <source>Begin with one of four tiles about deals and activities, and change it as you like.</source>
        <translation>先从包含四个商机和活动磁贴的仪表板开始，再按需要修改。</translation>
    </message>
    <message>
        <source>Make the first dashboard</source>
        <translation>创建第一个仪表板</translation>
    </message>
    <message>
        <source>This file can only be read.</source>
        <translation>此文件只能读取。</translation>
    </message>
    <message>
        <source>My dashboard</source>
        <translation>我的仪表板</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>没有匹配的记录。</translation>
    </message>
    <message>
        <source>Change the tile “%1”</source>
        <translation>修改磁贴“%1”</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Move Forward</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move Back</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Half as Wide</source>
        <translation>缩为半宽</translation>
    </message>
    <message>
        <source>As Wide as the Page</source>
        <translation>与页面同宽</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Tile “%1” removed.</source>
        <translation>已移除磁贴“%1”。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>crm::DateEditor</name>
    <message>
        <source>Choose a day for “%1”</source>
        <translation>为“%1”选择日期</translation>
    </message>
</context>
<context>
    <name>crm::DateRule</name>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Say whether the day or the month comes first.</source>
        <translation>“%1”有两种读法。请指明日在前还是月在前。</translation>
    </message>
    <message>
        <source>“%1” is not a complete date.</source>
        <translation>“%1”不是完整的日期。</translation>
    </message>
    <message>
        <source>“%1” is no date when read as %2.</source>
        <translation>按“%2”读取时，“%1”不是日期。</translation>
    </message>
    <message>
        <source>the first part lies between %1 and %2, the second between %3 and %4, the third between %5 and %6</source>
        <translation>第一部分介于 %1 和 %2 之间，第二部分介于 %3 和 %4 之间，第三部分介于 %5 和 %6 之间</translation>
    </message>
    <message>
        <source>The first part varies least, as years do: %1.</source>
        <translation>第一部分变化最小，符合年份的特点：%1。</translation>
    </message>
    <message>
        <source>Only this order fits: %1.</source>
        <translation>只有这种顺序适合：%1。</translation>
    </message>
    <message>
        <source>Dates written with full stops put the day first.</source>
        <translation>用句点书写的日期以日开头。</translation>
    </message>
    <message>
        <source>No day is above 12, so day and month cannot be told apart: %1.</source>
        <translation>没有大于 12 的日，因此无法区分日和月：%1。</translation>
    </message>
    <message>
        <source>The numbers are days as a spreadsheet counts them.</source>
        <translation>这些数字是电子表格计数的天数。</translation>
    </message>
    <message>
        <source>Every date names its year first or its month by name.</source>
        <translation>每个日期都以年份开头，或用名称表示月份。</translation>
    </message>
    <message>
        <source>The column holds no dates.</source>
        <translation>此列不含日期。</translation>
    </message>
    <message>
        <source>Some dates put the day first and others the month: %1.</source>
        <translation>有些日期以日开头，有些以月开头：%1。</translation>
    </message>
    <message>
        <source>They are read as day, month, year.</source>
        <translation>按日、月、年读取。</translation>
    </message>
    <message>
        <source>They are read as month, day, year.</source>
        <translation>按月、日、年读取。</translation>
    </message>
</context>
<context>
    <name>crm::DealBulk</name>
    <message numerus="yes">
        <source>%n more stay(s) for such a reason.</source>
        <translation>
            <numerusform>另有 %n 个因类似原因未移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Deal(s) to Stage</source>
        <translation>
            <numerusform>将 %n 个商机移动到阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n Deal(s) To</source>
        <translation>
            <numerusform>将 %n 个商机移交给</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change a Field of %n Deal(s)…</source>
        <translation>
            <numerusform>更改 %n 个商机的字段…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Deal(s)</source>
        <translation>
            <numerusform>删除 %n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation>“%1”未移动：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) moved to %1.</source>
        <translation>
            <numerusform>%n 个商机已移动到%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) given to %1.</source>
        <translation>
            <numerusform>%n 个商机已移交给 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deal(s)</source>
        <translation>
            <numerusform>删除 %n 个商机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::DealCard</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>商机 %1</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>expected to close %1</source>
        <translation>预计成交 %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n d</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Task %n d late</source>
        <translation>
            <numerusform>任务逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stalled %n d</source>
        <translation>
            <numerusform>停滞 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>无下一步</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>crm::DealFigures</name>
    <message>
        <source>Weighted in past months: still open.</source>
        <translation>过去月份的加权金额：至今未结。</translation>
    </message>
</context>
<context>
    <name>crm::DealFilterBar</name>
    <message>
        <source>Find a deal</source>
        <translation>查找商机</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Closes: any time</source>
        <translation>预计成交：任何时间</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>无下一步</translation>
    </message>
</context>
<context>
    <name>crm::DealPanel</name>
    <message>
        <source>Deals › %1</source>
        <translation>商机 › %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交日期</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · %2 weighted</source>
        <translation>%1 · 加权 %2</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Edit this deal</source>
        <translation>编辑此商机</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>显示更改内容</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>No deal is chosen.</source>
        <translation>未选择商机。</translation>
    </message>
    <message>
        <source>Choose a card to see where it stands.</source>
        <translation>选择一张卡片以查看其状态。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1 to the stage’s</source>
        <translation>将%1重置为阶段的值</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>无下一步</translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>%1, at the rate of %2: %3</source>
        <translation>%1，按 %2 的汇率：%3</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>折合</translation>
    </message>
</context>
<context>
    <name>crm::DealTable</name>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
</context>
<context>
    <name>crm::DealTyping</name>
    <message>
        <source>What happens next? No open deal should be without it.</source>
        <translation>下一步做什么？任何未结商机都应有下一步。</translation>
    </message>
    <message>
        <source>%1 works at %2.</source>
        <translation>%1 在 %2 工作。</translation>
    </message>
    <message>
        <source>%1, who works at %2, was taken out here.</source>
        <translation>%1 在 %2 工作，已从此处移除。</translation>
    </message>
</context>
<context>
    <name>crm::DealsPage</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 未结</translation>
    </message>
    <message>
        <source>%1 pipeline</source>
        <translation>管道 %1</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>加权 %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Grouped by stage · sorted by %1</source>
        <translation>按阶段分组 · 按%1排序</translation>
    </message>
    <message>
        <source>No open deal matches.</source>
        <translation>没有匹配的未结商机。</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>筛选条件隐藏了全部记录。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>There are no open deals.</source>
        <translation>没有未结商机。</translation>
    </message>
    <message>
        <source>Create the first one, or import deals from a file with File, Import.</source>
        <translation>创建第一个商机，或通过“文件 › 导入”从文件导入。</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中的%1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>This deal has been deleted.</source>
        <translation>此商机已被删除。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Move to Stage</source>
        <translation>移动到阶段</translation>
    </message>
    <message>
        <source>Mark as %1…</source>
        <translation>标记为%1…</translation>
    </message>
    <message>
        <source>Give To</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>Show Changes…</source>
        <translation>显示更改…</translation>
    </message>
    <message>
        <source>Show Figures</source>
        <translation>显示数据</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Sort Cards By</source>
        <translation>卡片排序方式</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>As It Was on a Day…</source>
        <translation>查看某一天的情况……</translation>
    </message>
    <message>
        <source>Pipelines and Stages…</source>
        <translation>销售管道与阶段……</translation>
    </message>
    <message>
        <source>Pipelines and Stages</source>
        <translation>销售管道与阶段</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>销售管道：%1</translation>
    </message>
    <message>
        <source>On the Board</source>
        <translation>在看板上</translation>
    </message>
    <message>
        <source>Move to the stage on the left</source>
        <translation>移到左侧阶段</translation>
    </message>
    <message>
        <source>Move to the stage on the right</source>
        <translation>移到右侧阶段</translation>
    </message>
    <message>
        <source>Win the deal</source>
        <translation>赢得商机</translation>
    </message>
    <message>
        <source>Lose the deal</source>
        <translation>丢失商机</translation>
    </message>
    <message>
        <source>Go to the stage beside</source>
        <translation>转到相邻阶段</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>打开商机</translation>
    </message>
    <message>
        <source>Show or hide the panel beside</source>
        <translation>显示或隐藏旁边的面板</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个商机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::DemoFile</name>
    <message>
        <source>Customers are being invented…</source>
        <translation>正在生成虚构客户…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Rapport demo</source>
        <comment>file name</comment>
        <translation>Rapport 演示</translation>
    </message>
</context>
<context>
    <name>crm::DemoLevels</name>
    <message>
        <source>Office hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Complaint promise</source>
        <translation>投诉承诺</translation>
    </message>
    <message>
        <source>Urgent complaints</source>
        <translation>紧急投诉</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他所有</translation>
    </message>
    <message>
        <source>Nearly due</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Half an hour left to answer</source>
        <translation>离答复期限还有半小时</translation>
    </message>
    <message>
        <source>Far beyond the promise</source>
        <translation>远超承诺时限</translation>
    </message>
</context>
<context>
    <name>crm::DeskPage</name>
    <message>
        <source>Period of the figures</source>
        <translation>数据的时间段</translation>
    </message>
    <message>
        <source>Whose deals</source>
        <translation>谁的商机</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>所有团队</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>打印或另存为 PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>未结销售管道</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>未结报价单</translation>
    </message>
    <message>
        <source>New opportunities</source>
        <translation>新商机</translation>
    </message>
    <message>
        <source>Recent activities</source>
        <translation>近期活动</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>丢失的销售</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Average won</source>
        <translation>平均赢单额</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>赢单天数</translation>
    </message>
    <message>
        <source>Velocity a day</source>
        <translation>每日速度</translation>
    </message>
    <message>
        <source>Past their close date</source>
        <translation>已过预计成交日</translation>
    </message>
    <message>
        <source>Stage funnel</source>
        <translation>阶段漏斗</translation>
    </message>
    <message>
        <source>Win rate by colleague</source>
        <translation>各同事的赢单率</translation>
    </message>
    <message>
        <source>Win rate by source</source>
        <translation>各来源的赢单率</translation>
    </message>
    <message>
        <source>Win rate by competitor</source>
        <translation>各竞争对手的赢单率</translation>
    </message>
    <message>
        <source>No deal was won in this time.</source>
        <translation>这段时间没有赢得商机。</translation>
    </message>
    <message>
        <source>How deals pass the stages</source>
        <translation>商机如何通过各阶段</translation>
    </message>
    <message>
        <source>Finished stays and closed deals of this time.</source>
        <translation>这段时间内结束的停留和已关闭的商机。</translation>
    </message>
    <message>
        <source>Deals to look at</source>
        <translation>需要关注的商机</translation>
    </message>
    <message>
        <source>%1 of the %2 largest open deals</source>
        <translation>%2 个最大的未结商机中的 %1 个</translation>
    </message>
    <message>
        <source>Manager&apos;s desk</source>
        <translation>经理工作台</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Deals: %1</source>
        <translation>商机：%1</translation>
    </message>
    <message>
        <source>%1 of them won</source>
        <translation>其中 %1 个已赢</translation>
    </message>
    <message>
        <source>%1 by value; %2 closed</source>
        <translation>按金额 %1；已关闭 %2 个</translation>
    </message>
    <message>
        <source>Closed deals</source>
        <translation>已关闭的商机</translation>
    </message>
    <message>
        <source>%1 from %2 deals</source>
        <translation>%2 个商机共 %1</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>已赢的商机</translation>
    </message>
    <message>
        <source>mean; median %1</source>
        <translation>平均值；中位数 %1</translation>
    </message>
    <message>
        <source>open × won × rate ÷ days</source>
        <translation>未结 × 均额 × 赢单率 ÷ 天数</translation>
    </message>
    <message>
        <source>%1 of the open deals</source>
        <translation>占未结商机的 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Won of all closed</source>
        <translation>已关闭中赢得的比例</translation>
    </message>
    <message>
        <source>sent, not answered yet</source>
        <translation>已发送，尚未答复</translation>
    </message>
    <message>
        <source>Currency of the deals</source>
        <translation>商机的币种</translation>
    </message>
    <message>
        <source>%1 of all closed deals</source>
        <translation>占所有已关闭商机的 %1</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Earlier periods</source>
        <translation>以前的时段</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Reached “%1”</source>
        <translation>到达“%1”</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>lost deals have no amounts; %1 closed</source>
        <translation>丢失的商机没有金额；已关闭 %1</translation>
    </message>
    <message>
        <source>Pipeline of the funnel</source>
        <translation>漏斗的销售管道</translation>
    </message>
    <message numerus="yes">
        <source>Those with the largest won amounts; the table has %n more.</source>
        <translation>
            <numerusform>赢单金额最大者；表格中另有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those before</source>
        <translation>占前一阶段</translation>
    </message>
    <message>
        <source>Open deals where they stand, and those closed in this time</source>
        <translation>进行中的商机按其所在阶段，以及这段时间内结束的</translation>
    </message>
    <message numerus="yes">
        <source>each of the %n largest open deal(s)</source>
        <translation>
            <numerusform>金额最大的 %n 个进行中的商机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::DetailPanel</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>打开此记录</translation>
    </message>
    <message>
        <source>Edit this record</source>
        <translation>编辑此记录</translation>
    </message>
    <message>
        <source>Change history of this record</source>
        <translation>此记录的更改历史</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
</context>
<context>
    <name>crm::DueBadge</name>
    <message>
        <source>How this due time came about</source>
        <translation>此到期时间如何得出</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 已错过</translation>
    </message>
    <message>
        <source>%1 in time</source>
        <translation>%1 按时</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clock and time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 paused, %2 left</source>
        <translation>%1已暂停，剩余 %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按时</translation>
    </message>
</context>
<context>
    <name>crm::DueQueuePage</name>
    <message>
        <source>Due next</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Open cases in the order in which something is due</source>
        <translation>按到期先后排列的未结工单</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Nothing promised</source>
        <translation>无承诺</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>仅我的</translation>
    </message>
    <message>
        <source>Cases due next</source>
        <translation>即将到期的工单</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>take</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Take cases</source>
        <translation>接手工单</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledge cases</source>
        <translation>确认工单</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Work on cases</source>
        <translation>处理工单</translation>
    </message>
    <message>
        <source>wait for the customer</source>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>Let cases wait for the customer</source>
        <translation>让工单等待客户</translation>
    </message>
    <message>
        <source>1–5 severity</source>
        <translation>1–5 严重程度</translation>
    </message>
    <message>
        <source>Space why then</source>
        <translation>空格 为何此时</translation>
    </message>
    <message>
        <source>Set the severity to %1</source>
        <translation>将严重程度设为 %1</translation>
    </message>
    <message>
        <source>No clock rests.</source>
        <translation>没有暂停的计时。</translation>
    </message>
    <message>
        <source>Every open case has a promise.</source>
        <translation>每个未结工单都有承诺。</translation>
    </message>
    <message>
        <source>Cases appear here as soon as an SLA policy applies to them.</source>
        <translation>一旦有 SLA 规则适用，工单就会出现在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>分诊</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>没有未结工单。</translation>
    </message>
    <message>
        <source>Open cases, the worst first</source>
        <translation>未结工单，最紧急的在前</translation>
    </message>
</context>
<context>
    <name>crm::DueTray</name>
    <message>
        <source>%1h</source>
        <comment>hours</comment>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) overdue</source>
        <translation>
            <numerusform>%n 个工单已逾期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::DuplicateWatch</name>
    <message>
        <source>There is already an entry named “%1”.</source>
        <translation>已存在名为“%1”的条目。</translation>
    </message>
</context>
<context>
    <name>crm::Duration</name>
    <message>
        <source>h hour hours</source>
        <comment>words for hours, separated by spaces</comment>
        <translation>h 小时 时 小時</translation>
    </message>
    <message>
        <source>min minute minutes</source>
        <comment>words for minutes, likewise</comment>
        <translation>min 分钟 分 分鐘</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>crm::Employment</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Job history</source>
        <translation>任职经历</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>New Employment</source>
        <translation>新建任职</translation>
    </message>
</context>
<context>
    <name>crm::EncodingGuess</name>
    <message>
        <source>This is an Excel workbook or a ZIP archive, not a text file. Save the sheet as CSV and choose that file.</source>
        <translation>这是 Excel 工作簿或 ZIP 压缩包，不是文本文件。请将工作表另存为 CSV，然后选择该文件。</translation>
    </message>
    <message>
        <source>This is an old Office document, not a text file. Save the sheet as CSV and choose that file.</source>
        <translation>这是旧版 Office 文档，不是文本文件。请将工作表另存为 CSV，然后选择该文件。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a text file. Choose a CSV or vCard file.</source>
        <translation>这是 PDF 文档，不是文本文件。请选择 CSV 或 vCard 文件。</translation>
    </message>
    <message>
        <source>This is a database, not a text file. Open it as a database instead of importing it.</source>
        <translation>这是数据库，不是文本文件。请将其作为数据库打开，而不是导入。</translation>
    </message>
    <message>
        <source>The bytes follow the pattern of %1.</source>
        <translation>字节符合 %1 的模式。</translation>
    </message>
    <message>
        <source>Most of the text is UTF-8, but some of its bytes are not and will be shown as �.</source>
        <translation>文本大部分是 UTF-8，但有些字节不是，将显示为 �。</translation>
    </message>
    <message>
        <source>The bytes read as Western European letters in Windows-1252.</source>
        <translation>字节可按 Windows-1252 读作西欧字母。</translation>
    </message>
    <message>
        <source>The letters are distributed as in %1 text. Please check the preview.</source>
        <translation>字母分布与 %1 文本相符。请检查预览。</translation>
    </message>
    <message>
        <source>The encoding could not be recognised. Please choose it so that the preview reads right.</source>
        <translation>无法识别编码。请选择编码，使预览正确显示。</translation>
    </message>
    <message>
        <source>The file begins with the byte order mark of %1.</source>
        <translation>文件以 %1 的字节顺序标记开头。</translation>
    </message>
    <message>
        <source>The bytes come in pairs, as in %1.</source>
        <translation>字节成对出现，符合 %1 的特点。</translation>
    </message>
    <message>
        <source>This file holds binary data, not text. Choose a CSV or vCard file.</source>
        <translation>此文件包含二进制数据，不是文本。请选择 CSV 或 vCard 文件。</translation>
    </message>
    <message>
        <source>The text holds plain ASCII characters only.</source>
        <translation>文本只包含纯 ASCII 字符。</translation>
    </message>
    <message>
        <source>All characters are valid UTF-8.</source>
        <translation>所有字符都是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode（UTF-16，小端序）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode（UTF-16，大端序）</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, little endian)</source>
        <translation>Unicode（UTF-32，小端序）</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big endian)</source>
        <translation>Unicode（UTF-32，大端序）</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧 (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>西欧 (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>西欧 (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (Mac Roman)</source>
        <translation>西欧 (Mac Roman)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>中欧 (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>中欧 (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (DOS 852)</source>
        <translation>中欧 (DOS 852)</translation>
    </message>
    <message>
        <source>Central European (Mac)</source>
        <translation>中欧 (Mac)</translation>
    </message>
    <message>
        <source>South-Eastern European (ISO 8859-16)</source>
        <translation>东南欧 (ISO 8859-16)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>波罗的海 (Windows-1257)</translation>
    </message>
    <message>
        <source>Baltic (ISO 8859-4)</source>
        <translation>波罗的海 (ISO 8859-4)</translation>
    </message>
    <message>
        <source>Baltic (ISO 8859-13)</source>
        <translation>波罗的海 (ISO 8859-13)</translation>
    </message>
    <message>
        <source>Nordic (ISO 8859-10)</source>
        <translation>北欧 (ISO 8859-10)</translation>
    </message>
    <message>
        <source>South European (ISO 8859-3)</source>
        <translation>南欧 (ISO 8859-3)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里尔文 (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>西里尔文 (KOI8-R)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>乌克兰文 (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>西里尔文 (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>西里尔文 (DOS 866)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 855)</source>
        <translation>西里尔文 (DOS 855)</translation>
    </message>
    <message>
        <source>Cyrillic (Mac)</source>
        <translation>西里尔文 (Mac)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>希腊文 (Windows-1253)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>希腊文 (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>土耳其文 (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>希伯来文 (Windows-1255)</translation>
    </message>
    <message>
        <source>Hebrew (ISO 8859-8)</source>
        <translation>希伯来文 (ISO 8859-8)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>阿拉伯文 (Windows-1256)</translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation>阿拉伯文 (ISO 8859-6)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>越南文 (Windows-1258)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>泰文 (Windows-874)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>简体中文 (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>繁体中文 (Big5)</translation>
    </message>
    <message>
        <source>Chinese, traditional (EUC-TW)</source>
        <translation>繁体中文 (EUC-TW)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>日文 (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>日文 (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (ISO 2022-JP)</source>
        <translation>日文 (ISO 2022-JP)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>韩文 (EUC-KR)</translation>
    </message>
    <message>
        <source>Korean (ISO 2022-KR)</source>
        <translation>韩文 (ISO 2022-KR)</translation>
    </message>
    <message>
        <source>This is a web page, whatever it is called. Open it in a spreadsheet and save it as CSV.</source>
        <translation>无论文件名是什么，这是一个网页。请用电子表格打开并另存为 CSV。</translation>
    </message>
    <message>
        <source>This is an XML document, not a table. Save it as CSV and choose that file.</source>
        <translation>这是 XML 文档，不是表格。请另存为 CSV 并选择该文件。</translation>
    </message>
    <message>
        <source>This is JSON, not a table. Save it as CSV and choose that file.</source>
        <translation>这是 JSON，不是表格。请另存为 CSV 并选择该文件。</translation>
    </message>
</context>
<context>
    <name>crm::Entity</name>
    <message>
        <source>%1 is required.</source>
        <translation>%1为必填项。</translation>
    </message>
    <message>
        <source>%1 is too long: at most 2,000 characters.</source>
        <translation>%1过长：最多 2,000 个字符。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices of %2.</source>
        <translation>“%1”不是%2的可选项。</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>The amount is too large: at most 9,999,999,999,999 of the currency.</source>
        <translation>金额过大：最多为该货币的 9,999,999,999,999。</translation>
    </message>
</context>
<context>
    <name>crm::Exceptions</name>
    <message numerus="yes">
        <source>%n safety case(s) open for more than a day</source>
        <translation>
            <numerusform>%n 个安全工单超过一天未结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not acknowledged within two days</source>
        <translation>
            <numerusform>%n 个投诉未在两天内确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) past their due time</source>
        <translation>
            <numerusform>%n 个工单已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) nobody takes care of</source>
        <translation>
            <numerusform>%n 个未结工单无人负责</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) without an answer for two weeks</source>
        <translation>
            <numerusform>%n 个投诉两周未答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upheld complaint(s) without a cause</source>
        <translation>
            <numerusform>%n 个成立的投诉未记录原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrective action(s) overdue</source>
        <translation>
            <numerusform>%n 项纠正措施逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) waiting for their check</source>
        <translation>
            <numerusform>%n 项措施待检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that did not work</source>
        <translation>
            <numerusform>%n 项措施无效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) expire within two weeks</source>
        <translation>
            <numerusform>%n 张代金券两周内到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ExchangeRate</name>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是 EUR 或 USD 这样的货币代码。</translation>
    </message>
    <message>
        <source>A rate is between two currencies; both are %1.</source>
        <translation>汇率须在两种货币之间；现在两者都是 %1。</translation>
    </message>
    <message>
        <source>A rate is more than nothing.</source>
        <translation>汇率必须大于零。</translation>
    </message>
    <message>
        <source>The rate of %1 cannot be known yet. Look at the day and at this computer&apos;s clock.</source>
        <translation>%1 的汇率尚不可知。请检查日期和此计算机的时钟。</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>One</source>
        <translation>1 单位</translation>
    </message>
    <message>
        <source>Is worth</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Day and rate</source>
        <translation>日期和汇率</translation>
    </message>
    <message>
        <source>New Exchange Rate</source>
        <translation>新建汇率</translation>
    </message>
</context>
<context>
    <name>crm::ExchangeTools</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>crm::ExplainDue</name>
    <message>
        <source>No SLA policy applies to this case.</source>
        <translation>此工单不适用任何 SLA 策略。</translation>
    </message>
    <message>
        <source>Somebody set this due time by hand: no SLA policy applies to the case.</source>
        <translation>该到期时间由人工设定：此工单不适用任何 SLA 策略。</translation>
    </message>
</context>
<context>
    <name>crm::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>导出%1</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The &amp;list as it is filtered</source>
        <translation>当前筛选后的列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;All %1</source>
        <translation>全部%1(&amp;A)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，供程序使用</translation>
    </message>
    <message>
        <source>vCards, for phones and address books</source>
        <translation>vCard，供手机和通讯录使用</translation>
    </message>
    <message>
        <source>Those of the list</source>
        <translation>列表中的列</translation>
    </message>
    <message>
        <source>All that can be imported again</source>
        <translation>所有可重新导入的列</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet such as Excel</source>
        <translation>用于 Excel 等电子表格(&amp;S)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would run as a formula is made harmless; importing the file again takes that back.</source>
        <translation>电子表格会当作公式执行的文本将作无害化处理；重新导入该文件时会还原。</translation>
    </message>
    <message>
        <source>A list of objects in UTF-8; amounts in whole units, times in UTC.</source>
        <translation>UTF-8 编码的对象列表；金额以完整货币单位表示，时间为 UTC。</translation>
    </message>
    <message>
        <source>vCard 4.0 with all e-mails, numbers, addresses and tags.</source>
        <translation>vCard 4.0，包含所有电子邮件、号码、地址和标签。</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>%1 %2 are in %3.</source>
        <translation>%1 条%2已写入 %3。</translation>
    </message>
</context>
<context>
    <name>crm::ExportJob</name>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>导出已停止，未写入文件。</translation>
    </message>
</context>
<context>
    <name>crm::FieldFormat</name>
    <message>
        <source>“%1” is not a whole number such as 1250.</source>
        <translation>“%1”不是整数，整数的示例：1250。</translation>
    </message>
    <message>
        <source>“%1” is not a number such as 12.5.</source>
        <translation>“%1”不是数字，数字的示例：12.5。</translation>
    </message>
    <message>
        <source>“%1” is not an amount such as %2.</source>
        <translation>“%1”不是金额，金额的示例：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time.</source>
        <translation>“%1”不是带时间的日期。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices of %2.</source>
        <translation>“%1”不是%2的可选项。</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>请输入“是”或“否”。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 分钟后</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>%1 小时后</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like %2, or “today”.</source>
        <translation>“%1”不是日期。请按 %2 的格式输入，或输入“今天”。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择一项。</translation>
    </message>
    <message>
        <source>“%1” is not a duration in hours and minutes. Type it like 80 h, 4 h 30 min or 90.</source>
        <translation>“%1”不是以小时和分钟表示的时长。请写成 80 h、4 h 30 min 或 90。</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1”过大。</translation>
    </message>
</context>
<context>
    <name>crm::FieldSets</name>
    <message>
        <source>The choice has no name.</source>
        <translation>选项没有名称。</translation>
    </message>
    <message>
        <source>“%1” is among the choices already.</source>
        <translation>选项中已有“%1”。</translation>
    </message>
    <message>
        <source>Give “%1” at least one choice.</source>
        <translation>请为“%1”至少添加一个选项。</translation>
    </message>
    <message>
        <source>The field has no name.</source>
        <translation>字段没有名称。</translation>
    </message>
    <message>
        <source>Another field is called “%1” already.</source>
        <translation>已有另一个字段名为“%1”。</translation>
    </message>
    <message>
        <source>Custom fields of %1 changed</source>
        <translation>%1 的自定义字段已更改</translation>
    </message>
</context>
<context>
    <name>crm::FiguresCards</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Stage funnel</source>
        <translation>阶段漏斗</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>No deal is overdue or stale.</source>
        <translation>没有逾期或停滞的商机。</translation>
    </message>
    <message>
        <source>Nothing won or expected in these months.</source>
        <translation>这些月份没有赢单或预期。</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>赢单 %1</translation>
    </message>
    <message>
        <source>%1 % win rate</source>
        <translation>赢单率 %1%</translation>
    </message>
    <message>
        <source>Open deals, and those closed within the last 12 months, by the last stage they reached. Win rate: won of all closed.</source>
        <translation>未结商机及最近 12 个月内关闭的商机，按到达的最后阶段统计。赢单率：赢单占全部已关闭商机的比例。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Won in %1</source>
        <translation>%1 赢单</translation>
    </message>
    <message>
        <source>Expected in %1</source>
        <translation>预计于 %1</translation>
    </message>
    <message>
        <source>Reached “%1”</source>
        <translation>到达“%1”</translation>
    </message>
    <message>
        <source>Nothing closed in 12 months</source>
        <translation>12 个月内没有结束的商机</translation>
    </message>
</context>
<context>
    <name>crm::FileTasks</name>
    <message>
        <source>Rapport files (*.%1)</source>
        <translation>Rapport 文件 (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file name, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>副本已保存到 %1。</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>此文件完好。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) were found. Save a copy, and restore your last backup if records are missing.</source>
        <translation>
            <numerusform>发现 %n 个问题。请保存副本；如有记录缺失，请恢复最近的备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rapport %1 keeps the people and companies you deal with, and everything that passed between you.

Copyright 2026 The Rapport authors. Free software under the GNU General Public License, version 3 or later. The icons are Tabler Icons under the MIT licence.</source>
        <translation>Rapport %1 保存与您往来的人员和公司，以及你们之间的所有往来。

Copyright 2026 The Rapport authors. 本软件为自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。图标为 Tabler Icons，采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>New File</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>file name</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>crm::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show only some of the records</source>
        <translation>仅显示部分记录</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>已删除的记录</translation>
    </message>
</context>
<context>
    <name>crm::FilterChip</name>
    <message>
        <source>Filter. Press Delete to remove it.</source>
        <translation>筛选条件。按 Delete 键移除。</translation>
    </message>
    <message>
        <source>Click to change this filter, or on the cross to remove it.</source>
        <translation>单击可更改此筛选条件，单击叉号可移除。</translation>
    </message>
</context>
<context>
    <name>crm::FilterPopup</name>
    <message>
        <source>Field to filter by</source>
        <translation>筛选字段</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一项。</translation>
    </message>
    <message>
        <source>Type or choose a value.</source>
        <translation>请输入或选择一个值。</translation>
    </message>
</context>
<context>
    <name>crm::FilterWords</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1为空</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1不为空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>until</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>since</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>非（%1）</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
</context>
<context>
    <name>crm::FollowDesk</name>
    <message>
        <source>You follow %1. %2</source>
        <comment>case, what was done</comment>
        <translation>您关注的 %1：%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cases you follow</source>
        <translation>您关注的工单</translation>
    </message>
</context>
<context>
    <name>crm::ForecastGrid</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>%2 年第 %1 季度</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, its year</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>crm::ForecastMoves</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Pulled in</source>
        <translation>提前进入</translation>
    </message>
    <message>
        <source>Slipped in</source>
        <translation>推迟进入</translation>
    </message>
    <message>
        <source>Amount up</source>
        <translation>金额上调</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Amount down</source>
        <translation>金额下调</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Pulled ahead</source>
        <translation>提前移出</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>This period has too many deals to compare. Choose a shorter one.</source>
        <translation>此时间段的商机过多，无法比较。请选择较短的时间段。</translation>
    </message>
</context>
<context>
    <name>crm::ForecastPage</name>
    <message>
        <source>Quarters</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation>时间段长度</translation>
    </message>
    <message>
        <source>Whose deals</source>
        <translation>谁的商机</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>所有团队</translation>
    </message>
    <message>
        <source>Forecast by category</source>
        <translation>按类别预测</translation>
    </message>
    <message>
        <source>Nothing is won or expected in these periods.</source>
        <translation>这些时间段内没有已赢或预期的商机。</translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>What has moved since</source>
        <translation>自此以来的变动</translation>
    </message>
    <message>
        <source>Week to compare with</source>
        <translation>对比的周</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>There is no deal that was won or is expected in these periods.</source>
        <translation>这些时间段内没有已赢或预期的商机。</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>By colleague</source>
        <translation>按同事</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按产品</translation>
    </message>
    <message>
        <source>Period of the table</source>
        <translation>表格的时间段</translation>
    </message>
    <message>
        <source>How categories are added up</source>
        <translation>类别如何累加</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Cumulative: each category with all that are surer.</source>
        <translation>累计：每个类别包含所有更确定的类别。</translation>
    </message>
    <message>
        <source>Targets can be typed in.</source>
        <translation>可以直接输入目标。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Expected in %1</source>
        <translation>预计于 %1</translation>
    </message>
    <message>
        <source>%1 closed of a target of %2</source>
        <translation>目标 %2，已成交 %1</translation>
    </message>
    <message>
        <source>%1 closed, %2 weighted</source>
        <translation>已成交 %1，加权 %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>所有时间段</translation>
    </message>
    <message>
        <source>The forecast is kept once a week, when the file is first opened. From then on you see here what is new, won, lost and put off.</source>
        <translation>每周首次打开文件时会保存一次预测。此后您可在此看到新增、赢得、丢失和推迟的商机。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Nothing was open for %1 then, and nothing is now.</source>
        <translation>当时 %1 没有未结商机，现在也没有。</translation>
    </message>
    <message>
        <source>Open deals expected in %1: then, what has moved, and now.</source>
        <translation>预计在 %1 成交的未结商机：当时、变动和现在。</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>自 %2 以来：%1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Currency of the deals</source>
        <translation>商机的币种</translation>
    </message>
    <message>
        <source>Probability of the stages</source>
        <translation>各阶段的概率</translation>
    </message>
    <message>
        <source>History: deals closed within the last twelve months.</source>
        <translation>历史：最近十二个月内关闭的商机。</translation>
    </message>
    <message>
        <source>Year of the forecast</source>
        <translation>预测年份</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>从今天起</translation>
    </message>
    <message>
        <source>Open deals expected in %1: what has moved since</source>
        <translation>预计在 %1 成交的未结商机：自此以来的变化</translation>
    </message>
    <message>
        <source>%1 closed; targets of %2 of %3 colleagues: %4</source>
        <translation>已完成 %1；%3 位同事中 %2 位的目标：%4</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) (%1) without a close date: in no period</source>
        <translation>
            <numerusform>%n 个未结商机（%1）没有成交日期：不在任何期间内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) (%1) were expected before %2: in no period</source>
        <translation>
            <numerusform>%n 个未结商机（%1）预计在 %2 之前成交：不在任何期间内</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deals without a close date</source>
        <translation>没有成交日期的未结商机</translation>
    </message>
    <message>
        <source>Open deals expected before %1</source>
        <translation>预计在 %1 之前成交的未结商机</translation>
    </message>
</context>
<context>
    <name>crm::ForecastSnapshot</name>
    <message>
        <source>Forecast snapshot</source>
        <translation>预测快照</translation>
    </message>
    <message>
        <source>Forecast snapshots</source>
        <translation>预测快照</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Expected in</source>
        <translation>预计月份</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Weighted amount</source>
        <translation>加权金额</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Forecast of the week kept</source>
        <translation>已保存本周预测</translation>
    </message>
</context>
<context>
    <name>crm::ForecastTableModel</name>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>无产品</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>crm::FunnelChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the step before</source>
        <translation>%1：%2，为上一步的 %3</translation>
    </message>
</context>
<context>
    <name>crm::GateDialog</name>
    <message>
        <source>Before “%1” enters %2</source>
        <translation>“%1”进入%2之前</translation>
    </message>
    <message>
        <source>Required in %1.</source>
        <translation>在%1中必填。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移至%1</translation>
    </message>
    <message>
        <source>%1 is required in %2.</source>
        <translation>%2中必须填写%1。</translation>
    </message>
    <message>
        <source>Confirm every point, or leave the deal where it is.</source>
        <translation>请确认每一项，或让商机保持原处。</translation>
    </message>
    <message>
        <source>Move to %1: what is missing</source>
        <translation>移到“%1”：还缺什么</translation>
    </message>
    <message>
        <source>Before “%1” moves from %2 to %3</source>
        <translation>“%1”从%2移到%3之前</translation>
    </message>
    <message>
        <source>To enter %1, fill in</source>
        <translation>进入%1需填写</translation>
    </message>
    <message>
        <source>To leave %1, confirm that</source>
        <translation>离开%1需确认</translation>
    </message>
</context>
<context>
    <name>crm::Habits</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>crm::Headline</name>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
</context>
<context>
    <name>crm::HeatCard</name>
    <message>
        <source>Nobody complained in this time.</source>
        <translation>此时间段内没有投诉。</translation>
    </message>
</context>
<context>
    <name>crm::HeatModel</name>
    <message numerus="yes">
        <source>%1, %2: %n complaint(s)</source>
        <translation>
            <numerusform>%1，%2：%n 个投诉</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::HistoryDialog</name>
    <message>
        <source>Restore this value</source>
        <translation>恢复此值</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>更改历史</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is known about this record&apos;s past.</source>
        <translation>没有此记录的历史信息。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>This record has been deleted. Undo the deletion first.</source>
        <translation>此记录已被删除。请先撤销删除。</translation>
    </message>
</context>
<context>
    <name>crm::HistoryModel</name>
    <message>
        <source>a deleted record</source>
        <translation>已删除的记录</translation>
    </message>
    <message>
        <source>%1 set to “%2”</source>
        <translation>%1设为“%2”</translation>
    </message>
    <message>
        <source>%1 “%2” removed</source>
        <translation>%1“%2”已移除</translation>
    </message>
    <message>
        <source>%1 changed from “%2” to “%3”</source>
        <translation>%1由“%2”改为“%3”</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Kept, since it had been changed meanwhile</source>
        <translation>已保留，因为期间有改动</translation>
    </message>
    <message>
        <source>Rapport</source>
        <comment>who did it</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport, for %1</source>
        <translation>Rapport（代 %1）</translation>
    </message>
</context>
<context>
    <name>crm::HistoryView</name>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>crm::Holidays</name>
    <message>
        <source>This file is no iCalendar file: it has no calendar in it.</source>
        <translation>这不是 iCalendar 文件：其中没有日历。</translation>
    </message>
    <message>
        <source>This calendar has no whole days in it, so there are no holidays.</source>
        <translation>此日历中没有全天事件，因此没有节假日。</translation>
    </message>
    <message>
        <source>All holidays in this calendar are older than last year.</source>
        <translation>此日历中的所有节假日都早于去年。</translation>
    </message>
</context>
<context>
    <name>crm::HomePage</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Period of the charts</source>
        <translation>图表时间段</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>未结销售管道</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>加权销售管道</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>本月赢单</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>未结投诉</translation>
    </message>
    <message>
        <source>Activities this week</source>
        <translation>本周活动</translation>
    </message>
    <message>
        <source>My tasks for today</source>
        <translation>我今天的任务</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未完成任务</translation>
    </message>
    <message>
        <source>Space marks the task as done, Enter opens it.</source>
        <translation>按空格键将任务标记为已完成，按 Enter 键打开任务。</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有到期任务。</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 项逾期</translation>
    </message>
    <message>
        <source>Won and weighted forecast</source>
        <translation>赢单与加权预测</translation>
    </message>
    <message>
        <source>No deal was won and none is expected.</source>
        <translation>没有赢单的商机，也没有预计赢单的商机。</translation>
    </message>
    <message>
        <source>Pipeline by stage</source>
        <translation>各阶段销售管道</translation>
    </message>
    <message>
        <source>There is no open deal with an amount.</source>
        <translation>没有带金额的未结商机。</translation>
    </message>
    <message>
        <source>Complaints by category and month</source>
        <translation>按类别和月份统计的投诉</translation>
    </message>
    <message>
        <source>Nobody complained in this time.</source>
        <translation>此时间段内没有投诉。</translation>
    </message>
    <message>
        <source>Activities per colleague</source>
        <translation>各同事的活动</translation>
    </message>
    <message>
        <source>There was no activity in this time.</source>
        <translation>此时间段内没有活动。</translation>
    </message>
    <message>
        <source>Weighted pipeline by colleague</source>
        <translation>各同事的加权销售管道</translation>
    </message>
    <message>
        <source>Open cases by severity</source>
        <translation>按严重程度统计的未结工单</translation>
    </message>
    <message>
        <source>There is no open case.</source>
        <translation>没有未结的工单。</translation>
    </message>
    <message>
        <source>This file is still empty.</source>
        <translation>此文件仍为空。</translation>
    </message>
    <message>
        <source>Bring in your contacts, deals and complaints from files, or look around with invented ones.</source>
        <translation>从文件导入您的联系人、商机和投诉，或用虚构数据体验一下。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Fill with demo data</source>
        <translation>填充演示数据</translation>
    </message>
    <message>
        <source>Deals: %1</source>
        <translation>商机：%1</translation>
    </message>
    <message>
        <source>by probability</source>
        <translation>按成交概率</translation>
    </message>
    <message>
        <source>not solved yet</source>
        <translation>尚未解决</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 won, %2 expected</source>
        <translation>赢单 %1，预计 %2</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 未结</translation>
    </message>
    <message>
        <source>%1 in this time</source>
        <translation>此时间段内 %1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>晚上好，%1</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>早上好，%1</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>下午好，%1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>crm::HomeReports</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>Pipeline by stage</source>
        <translation>各阶段销售管道</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Weighted pipeline by colleague</source>
        <translation>各同事的加权销售管道</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>加权预测</translation>
    </message>
    <message>
        <source>Won and weighted forecast</source>
        <translation>赢单与加权预测</translation>
    </message>
    <message>
        <source>Complaints by category</source>
        <translation>按类别统计的投诉</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>Activities per colleague</source>
        <translation>各同事的活动</translation>
    </message>
    <message>
        <source>Open cases by severity</source>
        <translation>按严重程度统计的未结工单</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>未结销售管道</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>加权销售管道</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>本月赢单</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>未结投诉</translation>
    </message>
    <message>
        <source>Activities this week</source>
        <translation>本周活动</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
</context>
<context>
    <name>crm::ImportCards</name>
    <message>
        <source>The card has no name, no company, no e-mail and no number.</source>
        <translation>此名片没有姓名、公司、电子邮件和号码。</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Behind the name</source>
        <translation>姓名后缀</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Cards hold people: import them as person.</source>
        <translation>名片中是人员：请以 person 导入。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were left out.</source>
        <translation>
            <numerusform>已略去 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no cards.</source>
        <translation>此文件中没有名片。</translation>
    </message>
</context>
<context>
    <name>crm::ImportCell</name>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1”不是以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1”不是电子邮件地址。</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>“%1”不是电话号码。</translation>
    </message>
    <message>
        <source>“%1” is no web address: it must begin with http or https.</source>
        <translation>“%1”不是网址：必须以 http 或 https 开头。</translation>
    </message>
</context>
<context>
    <name>crm::ImportCheckStep</name>
    <message>
        <source>%1 (rejected rows).csv</source>
        <translation>%1（被拒行）.csv</translation>
    </message>
    <message>
        <source>Checking the whole file</source>
        <translation>正在检查整个文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>无新内容</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Rows as they will be stored</source>
        <translation>各行将按此存储</translation>
    </message>
    <message>
        <source>Next problem  F8</source>
        <translation>下一个问题  F8</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>已有的记录</translation>
    </message>
    <message>
        <source>Fill in what is blank</source>
        <translation>填补空白字段</translation>
    </message>
    <message>
        <source>Overwrite with the file</source>
        <translation>用文件内容覆盖</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Add once more</source>
        <translation>再添加一条</translation>
    </message>
    <message>
        <source>Rows that cannot go in</source>
        <translation>无法导入的行</translation>
    </message>
    <message>
        <source>&amp;Import the good rows</source>
        <translation>导入无误的行(&amp;I)</translation>
    </message>
    <message>
        <source>Write &amp;nothing at all</source>
        <translation>完全不写入(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Write them to a file, with reasons</source>
        <translation>写入文件并注明原因(&amp;W)</translation>
    </message>
    <message>
        <source>Columns that go nowhere</source>
        <translation>没有对应字段的列</translation>
    </message>
    <message>
        <source>&amp;Keep them in a note</source>
        <translation>保存到备注中(&amp;K)</translation>
    </message>
    <message>
        <source>File for rejected rows</source>
        <translation>被拒行文件</translation>
    </message>
    <message>
        <source>Choose the file for rejected rows</source>
        <translation>选择保存被拒行的文件</translation>
    </message>
    <message>
        <source>File for Rejected Rows</source>
        <translation>被拒行文件</translation>
    </message>
    <message>
        <source>Made along with them: %1.</source>
        <translation>同时创建：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot go in, so nothing would be written.</source>
        <translation>
            <numerusform>有 %n 行无法导入，因此不会写入任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows shown cannot go in.</source>
        <translation>
            <numerusform>所示的行中有 %n 行无法导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown; none of them has a problem.</source>
        <translation>
            <numerusform>显示前 %n 行，均没有问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What the import will do. Nothing has been written yet.</source>
        <translation>导入将执行的操作。目前尚未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot go in. The first: %1</source>
        <translation>
            <numerusform>有 %n 行无法导入。第一行：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportColumnsStep</name>
    <message>
        <source>Columns of the file and where they go</source>
        <translation>文件中的列及其去向</translation>
    </message>
    <message>
        <source>Rows as they will be stored</source>
        <translation>各行将按此存储</translation>
    </message>
    <message>
        <source>As it will be stored</source>
        <translation>存储后的样子</translation>
    </message>
    <message>
        <source>Use a saved profile…</source>
        <translation>使用已保存的配置…</translation>
    </message>
    <message>
        <source>Save as profile…</source>
        <translation>另存为配置…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <translation>
            <numerusform>%1（另有 %n 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>No column goes anywhere yet. Choose a field for at least one of them.</source>
        <translation>还没有任何列指定去向。请至少为其中一列选择字段。</translation>
    </message>
    <message>
        <source>Use a Profile</source>
        <translation>使用配置</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>配置文件 (*.json)</translation>
    </message>
    <message>
        <source>Save as Profile</source>
        <translation>另存为配置</translation>
    </message>
    <message>
        <source>The profile is in %1.</source>
        <translation>配置已保存到 %1。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Each column of the file and the field it goes to. Enter or F2 changes a field.</source>
        <translation>文件中的每一列及其对应的字段。按 Enter 或 F2 可更改字段。</translation>
    </message>
</context>
<context>
    <name>crm::ImportFileStep</name>
    <message>
        <source>Drop files here.</source>
        <translation>将文件拖放到此处。</translation>
    </message>
    <message>
        <source>Tables from spreadsheets and other programs (CSV, TSV, text), and vCards from phones and address books. Several files at once are imported in the right order.</source>
        <translation>来自电子表格和其他程序的表格（CSV、TSV、文本），以及来自手机和通讯录的 vCard。同时选择多个文件时，会按正确的顺序导入。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>粘贴电子表格中的行</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The files are imported one after another, those first that others refer to.</source>
        <translation>文件将逐个导入，被其他文件引用的文件优先。</translation>
    </message>
    <message>
        <source>Choose what to bring over. Nothing is written before the last step.</source>
        <translation>选择要导入的内容。在最后一步之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Tables and vCards (*.csv *.tsv *.txt *.tab *.vcf *.vcard)</source>
        <translation>表格和 vCard (*.csv *.tsv *.txt *.tab *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted rows %1</source>
        <translation>粘贴的行 %1</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy cells in your spreadsheet, then paste again.</source>
        <translation>剪贴板中没有行。请在电子表格中复制单元格，然后再次粘贴。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>crm::ImportFormatStep</name>
    <message>
        <source>The &amp;first line holds names</source>
        <translation>首行为列名(&amp;F)</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>&amp;Letters are encoded as</source>
        <translation>字符编码(&amp;L)</translation>
    </message>
    <message>
        <source>Columns are &amp;separated by</source>
        <translation>列分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>逗号  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>分号  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>竖线  |</translation>
    </message>
    <message>
        <source>Colon  :</source>
        <translation>冒号  :</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>日期写法(&amp;D)</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Decimals stand &amp;behind a</source>
        <translation>小数分隔符(&amp;B)</translation>
    </message>
    <message>
        <source>Point  1,234.50</source>
        <translation>点号  1,234.50</translation>
    </message>
    <message>
        <source>Comma  1.234,50</source>
        <translation>逗号  1.234,50</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>This is how the file was understood. Change what does not look right.</source>
        <translation>这是对文件的识别结果。如有不正确之处，请更改。</translation>
    </message>
</context>
<context>
    <name>crm::ImportGuess</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>文件 %1 是空的。</translation>
    </message>
    <message>
        <source>The file holds vCards.</source>
        <translation>文件包含 vCard。</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>文件不包含任何行。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>“%1” is no kind of records.</source>
        <translation>“%1”不是任何一种记录类型。</translation>
    </message>
    <message>
        <source>Look whether accents and other signs are right, and choose another encoding if not.</source>
        <translation>请查看重音字母和其他符号是否正确；如不正确，请选择其他编码。</translation>
    </message>
    <message>
        <source>The file %1 holds no vCard: it does not begin with BEGIN:VCARD.</source>
        <translation>文件 %1 不含 vCard：它不以 BEGIN:VCARD 开头。</translation>
    </message>
</context>
<context>
    <name>crm::ImportLinks</name>
    <message numerus="yes">
        <source>There are %n records called “%1”; it is not clear which is meant.</source>
        <translation>
            <numerusform>有 %n 条记录名为“%1”，无法确定所指的是哪一条。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no “%1” among the %2.</source>
        <translation>%2中没有“%1”。</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>没有类别“%1”。</translation>
    </message>
    <message>
        <source>There is no pipeline yet; make one first.</source>
        <translation>还没有销售管道，请先创建一个。</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>没有名为“%1”的销售管道。</translation>
    </message>
    <message>
        <source>The pipeline has no stage of the type “%1”.</source>
        <translation>该销售管道没有类型为“%1”的阶段。</translation>
    </message>
    <message>
        <source>There is no stage “%1” in the pipeline “%2”.</source>
        <translation>销售管道“%2”中没有阶段“%1”。</translation>
    </message>
    <message>
        <source>Several pipelines have a stage “%1”; say which in a column of its own.</source>
        <translation>多个销售管道都有阶段“%1”；请用单独的列说明是哪一个。</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2 %）</translation>
    </message>
</context>
<context>
    <name>crm::ImportMappingModel</name>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Several columns go to “%1”; choose one.</source>
        <translation>多列都对应“%1”，请选择其中一列。</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>请检查</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>有把握</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>%1, goes to %2, %3</source>
        <translation>%1，对应%2，%3</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握程度</translation>
    </message>
</context>
<context>
    <name>crm::ImportPlan</name>
    <message>
        <source>The profile&apos;s “%1” must be one of %2.</source>
        <translation>配置中的“%1”必须是以下之一：%2。</translation>
    </message>
    <message>
        <source>The profile&apos;s “%1” must be one ASCII character.</source>
        <translation>配置中的“%1”必须是一个 ASCII 字符。</translation>
    </message>
    <message>
        <source>The profile has a column with neither “column” nor “index”.</source>
        <translation>配置中有一列既没有“column”也没有“index”。</translation>
    </message>
    <message>
        <source>The profile maps “%1” to “%2”, which %3 does not have.</source>
        <translation>配置将“%1”对应到“%2”，但 %3 没有此字段。</translation>
    </message>
    <message>
        <source>The profile maps no columns.</source>
        <translation>配置没有对应任何列。</translation>
    </message>
    <message>
        <source>The profile&apos;s encoding “%1” is unknown.</source>
        <translation>配置中的编码“%1”未知。</translation>
    </message>
    <message>
        <source>The profile&apos;s “entity” names no kind of records: “%1”.</source>
        <translation>配置中的“entity”不是任何一种记录类型：“%1”。</translation>
    </message>
    <message>
        <source>The profile has a default for “%1”, which %2 does not have.</source>
        <translation>配置为“%1”设置了默认值，但 %2 没有此字段。</translation>
    </message>
    <message>
        <source>The profile&apos;s currency “%1” is no ISO 4217 code.</source>
        <translation>配置中的货币“%1”不是 ISO 4217 代码。</translation>
    </message>
    <message>
        <source>The profile matches by “%1”, which %2 does not have.</source>
        <translation>配置按“%1”匹配，但 %2 没有此字段。</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>文件中没有列“%1”。</translation>
    </message>
    <message>
        <source>The profile %1 cannot be read: %2.</source>
        <translation>无法读取配置 %1：%2。</translation>
    </message>
    <message>
        <source>The profile %1 is no JSON object: %2.</source>
        <translation>配置 %1 不是 JSON 对象：%2。</translation>
    </message>
    <message>
        <source>The profile %1 cannot be written: %2.</source>
        <translation>无法写入配置 %1：%2。</translation>
    </message>
    <message>
        <source>The profile maps several columns to “%1”; choose one of them.</source>
        <translation>配置将多列映射到“%1”；请只选其中一列。</translation>
    </message>
    <message>
        <source>The profile has “%1”, which is none of: %2.</source>
        <translation>配置含有“%1”，可用的只有：%2。</translation>
    </message>
    <message>
        <source>The profile %1 is no JSON object.</source>
        <translation>配置 %1 不是 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>crm::ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>无新内容</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒</translation>
    </message>
</context>
<context>
    <name>crm::ImportQueue</name>
    <message>
        <source>vCards</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Separated by commas, %1</source>
        <translation>逗号分隔，%1</translation>
    </message>
    <message>
        <source>Separated by semicolons, %1</source>
        <translation>分号分隔，%1</translation>
    </message>
    <message>
        <source>Separated by tabs, %1</source>
        <translation>制表符分隔，%1</translation>
    </message>
    <message>
        <source>Separated by “%1”, %2</source>
        <translation>“%1”分隔，%2</translation>
    </message>
    <message>
        <source>Is being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
</context>
<context>
    <name>crm::ImportRow</name>
    <message>
        <source>“%1” is not an identity as Rapport writes it.</source>
        <translation>“%1”不是 Rapport 所使用的标识格式。</translation>
    </message>
    <message>
        <source>Mobile phone: %1</source>
        <translation>手机：%1</translation>
    </message>
    <message>
        <source>The field holds a zero byte; it may be damaged.</source>
        <translation>字段含有零字节，可能已损坏。</translation>
    </message>
    <message numerus="yes">
        <source>%n disqualified lead(s) came without a reason; it stands as “Not said”.</source>
        <translation>
            <numerusform>%n 条不合格线索没有原因，已记为“未说明”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) came converted, and nothing says into what; Convert on the lead says it afterwards.</source>
        <translation>
            <numerusform>%n 条线索导入时已转化，但没有说明转化成了什么；可在线索上用“转换”补上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of the file are disqualified here and stay so until somebody works on them again: %1.</source>
        <translation>
            <numerusform>文件中有 %n 条线索在这里是不合格，并保持不变，直到有人重新跟进：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportRun</name>
    <message>
        <source>“%1” is no kind of records.</source>
        <translation>“%1”不是任何一种记录类型。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>There are more remarks of this kind.</source>
        <translation>还有更多此类提示。</translation>
    </message>
    <message>
        <source>Several stored records could be this one.</source>
        <translation>有多条已存储的记录可能与此记录相同。</translation>
    </message>
    <message>
        <source>A record with this identity is there already.</source>
        <translation>已存在具有此标识的记录。</translation>
    </message>
    <message>
        <source>Further columns of the imported file</source>
        <translation>导入文件的其他列</translation>
    </message>
    <message>
        <source>Line %1: %2 The row went in without it.</source>
        <translation>第 %1 行：%2 该行已导入，但不含此项。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>该行为空。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1 Nothing was imported.</source>
        <translation>无法完整读取文件：%1 未导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded as %1, the first on line %2.</source>
        <translation>
            <numerusform>有 %n 处无法按 %1 解码，第一处在第 %2 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n row(s) cannot go in. Line %1: %2</source>
        <translation>
            <numerusform>未导入任何内容：有 %n 行无法导入。第 %1 行：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>This was a dry run.</source>
        <translation>这是一次试运行。</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>该行重复了列名。</translation>
    </message>
    <message>
        <source>The file names no currency for amounts; %1 was taken.</source>
        <translation>文件未注明金额的货币；已按 %1 处理。</translation>
    </message>
    <message>
        <source>The file does not say when deals were opened, or not of each; there it stays empty.</source>
        <translation>文件没有说明（或没有全部说明）商机的开启日期；这些日期将留空。</translation>
    </message>
    <message>
        <source>The stage “%1” is new in the pipeline “%2”.</source>
        <translation>阶段“%1”是销售管道“%2”中新增的。</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>“%1”%2</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) assigned by rule: %1.</source>
        <translation>
            <numerusform>已按规则分配 %n 条线索：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stay without an owner: %1</source>
        <translation>
            <numerusform>%n 条线索没有负责人：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” says how an open case stands and answers nobody; its response stays empty.</source>
        <translation>“%1”只说明未结工单的状态，不是对客户的回复；回复留空。</translation>
    </message>
    <message>
        <source>The open stages of the pipeline “%1” are now: %2. New ones were placed by their names; Pipelines and Stages… on the board changes their order and probabilities.</source>
        <translation>销售管道“%1”的进行中阶段现为：%2。新阶段按名称排列；在看板的“销售管道与阶段……”中可更改顺序和概率。</translation>
    </message>
    <message>
        <source>Nothing in the file tells which of its records are there already: every row makes a new one. A column with their numbers would tell.</source>
        <translation>文件中没有内容能说明哪些记录已经存在：每一行都会新建一条记录。若有编号列即可识别。</translation>
    </message>
    <message>
        <source>The first line, a title above the columns, was passed over.</source>
        <translation>第一行是列名上方的标题，已跳过。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are about a record that an earlier row of the file made, the first on line %1; what they add went there.</source>
        <translation>
            <numerusform>有 %n 行说的是文件中前面的行已建立的记录，第一处在第 %1 行；它们补充的内容已写入该记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The row adds up the rows above it; it is no record of its own.</source>
        <translation>该行是上面各行的合计，不是单独的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an e-mail and a number mean stored people: name and company, birthday or address agree.</source>
        <translation>
            <numerusform>%n 行没有电子邮箱和号码，但姓名以及公司、生日或地址与已有联系人一致，因此视为同一人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportRunStep</name>
    <message>
        <source>%1 imported</source>
        <translation>已导入 %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>已更新 %1</translation>
    </message>
    <message>
        <source>%1 with nothing new</source>
        <translation>无新内容 %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>已拒绝 %1</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>文件不包含任何行。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Made along with them: %1.</source>
        <translation>同时创建：%1。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>已略过：%1。</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Stop; write nothing</source>
        <translation>停止；不写入任何内容</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示记录</translation>
    </message>
    <message>
        <source>Open the rejected rows</source>
        <translation>打开被拒行</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在导入 %1…</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. Nothing is written until all of it is.</source>
        <translation>您可以继续进行其他工作。全部就绪之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>导入已停止。未写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>一切都已恢复原样。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The whole import is one step that can be undone.</source>
        <translation>整个导入是一个步骤，可以整体撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln file(s)</source>
        <translation>
            <numerusform>撤销全部 %Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportSession</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>shows that the year comes first</source>
        <translation>表明年份在前</translation>
    </message>
    <message>
        <source>shows that the day comes first</source>
        <translation>表明日在前</translation>
    </message>
    <message>
        <source>shows that the month comes first</source>
        <translation>表明月份在前</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>在此文件中</translation>
    </message>
    <message>
        <source>Not there; these rows cannot go in.</source>
        <translation>不存在；这些行无法导入。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>已取消读取文件。</translation>
    </message>
    <message>
        <source>Nothing was to be written.</source>
        <translation>没有要写入的内容。</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3</source>
        <translation>“%1”可能是 %2 或 %3</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>“%1”%2</translation>
    </message>
    <message>
        <source>%1, and no other date settles it: please choose.</source>
        <translation>%1，且没有其他日期可以判定：请选择。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>导入 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>As the column with the identity says</source>
        <translation>以标识列为准</translation>
    </message>
</context>
<context>
    <name>crm::ImportTargets</name>
    <message>
        <source>Second e-mail</source>
        <translation>第二电子邮件</translation>
    </message>
    <message>
        <source>Third e-mail</source>
        <translation>第三电子邮件</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>第二电话</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Part of the category</source>
        <translation>子类别</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Region of the team</source>
        <translation>团队所属区域</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Does not want to be contacted</source>
        <translation>不希望被联系</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Behind the name</source>
        <translation>姓名后缀</translation>
    </message>
    <message>
        <source>Won or lost</source>
        <translation>赢单或丢单</translation>
    </message>
</context>
<context>
    <name>crm::ImportTopicsModel</name>
    <message>
        <source>Read as year, month, day.</source>
        <translation>按年、月、日读取。</translation>
    </message>
    <message>
        <source>Read as day, month, year.</source>
        <translation>按日、月、年读取。</translation>
    </message>
    <message>
        <source>Read as month, day, year.</source>
        <translation>按月、日、年读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read.</source>
        <translation>
            <numerusform>有 %n 个日期无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) could be read in two ways.</source>
        <translation>
            <numerusform>有 %n 个日期可以有两种读法。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other dates of this file are read in another order: is that right?</source>
        <translation>此文件中的其他日期按另一种顺序读取：是否正确？</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no amount; it stays empty.</source>
        <translation>
            <numerusform>有 %n 行没有金额；金额将留空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not understood; choose what they mean.</source>
        <translation>
            <numerusform>有 %n 个值无法识别；请选择其含义。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n value(s) are understood.</source>
        <translation>
            <numerusform>全部 %n 个值均已识别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be made</source>
        <translation>
            <numerusform>%n 个将创建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n 个缺失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n 个不明确</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportValuesModel</name>
    <message numerus="yes">
        <source>%1, %n row(s), %2</source>
        <translation>
            <numerusform>%1，%n 行，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的值</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>读取为</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>转换为</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Leave blank</source>
        <translation>留空</translation>
    </message>
</context>
<context>
    <name>crm::ImportValuesStep</name>
    <message>
        <source>The file is being looked through.</source>
        <translation>正在检查文件。</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要查看的内容</translation>
    </message>
    <message>
        <source>Texts of the column and what becomes of them</source>
        <translation>该列的文本及其转换结果</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>日期写法(&amp;D)</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Decimals stand &amp;behind a</source>
        <translation>小数分隔符(&amp;B)</translation>
    </message>
    <message>
        <source>Point  1,234.50</source>
        <translation>点号  1,234.50</translation>
    </message>
    <message>
        <source>Comma  1.234,50</source>
        <translation>逗号  1.234,50</translation>
    </message>
    <message>
        <source>&amp;Recognise by</source>
        <translation>识别依据(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make what is missing</source>
        <translation>创建缺失的记录(&amp;M)</translation>
    </message>
    <message>
        <source>There is nothing to settle here.</source>
        <translation>这里没有需要确定的内容。</translation>
    </message>
    <message>
        <source>The file has no dates, amounts, choices or names of other records that need your decision.</source>
        <translation>文件中没有需要您决定的日期、金额、选项或其他记录的名称。</translation>
    </message>
    <message>
        <source>%1, from the column “%2”</source>
        <translation>%1，来自列“%2”</translation>
    </message>
    <message>
        <source>Values and relations</source>
        <translation>值与关联</translation>
    </message>
    <message>
        <source>What the texts in the file mean, and which records the names belong to.</source>
        <translation>文件中文本的含义，以及各名称所属的记录。</translation>
    </message>
</context>
<context>
    <name>crm::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 · file %2 of %3</source>
        <translation>%1 · 第 %2 个文件，共 %3 个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next file: %1</source>
        <translation>下一个文件：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>导入自 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>crm::InspectionModel</name>
    <message>
        <source>Close date passed</source>
        <translation>预计成交日已过</translation>
    </message>
    <message>
        <source>No close date</source>
        <translation>无预计成交日</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>无下一步</translation>
    </message>
    <message numerus="yes">
        <source>Stale for %n day(s)</source>
        <translation>
            <numerusform>停滞 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slipped %n time(s)</source>
        <translation>
            <numerusform>推迟 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount fell by %1</source>
        <translation>金额下降 %1</translation>
    </message>
    <message>
        <source>%1 % by hand</source>
        <translation>手动 %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交日期</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Why look at it</source>
        <translation>关注原因</translation>
    </message>
</context>
<context>
    <name>crm::InstantEditor</name>
    <message>
        <source>%1, time</source>
        <translation>%1，时间</translation>
    </message>
    <message>
        <source>“%1” is not a time such as %2.</source>
        <translation>“%1”不是像 %2 这样的时间。</translation>
    </message>
    <message>
        <source>Add the day.</source>
        <translation>请补充日期。</translation>
    </message>
</context>
<context>
    <name>crm::ItemActions</name>
    <message>
        <source>Which of the series</source>
        <translation>系列中的哪些</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;omorrow</source>
        <translation>明天(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;In Two Days</source>
        <translation>两天后(&amp;I)</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>下周一(&amp;M)</translation>
    </message>
    <message>
        <source>In a &amp;Week</source>
        <translation>一周后(&amp;W)</translation>
    </message>
    <message>
        <source>In a Mo&amp;nth</source>
        <translation>一个月后(&amp;N)</translation>
    </message>
    <message>
        <source>In &amp;5 Minutes</source>
        <translation>&amp;5 分钟后</translation>
    </message>
    <message>
        <source>In an &amp;Hour</source>
        <translation>一小时后(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tomorrow Morning</source>
        <translation>明天早上(&amp;T)</translation>
    </message>
    <message>
        <source>When It &amp;Begins</source>
        <translation>开始时(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;15 Minutes Before</source>
        <translation>提前 &amp;15 分钟</translation>
    </message>
    <message>
        <source>A &amp;Day Before</source>
        <translation>提前一天(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;No Reminder</source>
        <translation>不提醒(&amp;N)</translation>
    </message>
    <message>
        <source>Once Only</source>
        <translation>仅一次</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not Done After All</source>
        <translation>恢复为未完成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Put Off</source>
        <translation>推迟(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;mind Me</source>
        <translation>提醒我(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>重复(&amp;R)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>永不(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;After This One</source>
        <translation>本次之后(&amp;A)</translation>
    </message>
    <message>
        <source>In &amp;Three Months</source>
        <translation>三个月后(&amp;T)</translation>
    </message>
    <message>
        <source>In &amp;Half a Year</source>
        <translation>半年后(&amp;H)</translation>
    </message>
    <message>
        <source>In a &amp;Year</source>
        <translation>一年后(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>其他(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;This One</source>
        <translation>仅打开此次(&amp;T)</translation>
    </message>
    <message>
        <source>Open This and the &amp;Following</source>
        <translation>打开此次及以后(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;All of the Series</source>
        <translation>打开整个系列(&amp;A)</translation>
    </message>
    <message>
        <source>Move &amp;This One</source>
        <translation>仅移动此次(&amp;T)</translation>
    </message>
    <message>
        <source>Move This and the &amp;Following</source>
        <translation>移动此次及以后(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;All of the Series</source>
        <translation>移动整个系列(&amp;A)</translation>
    </message>
    <message>
        <source>Delete &amp;This One</source>
        <translation>仅删除此次(&amp;T)</translation>
    </message>
    <message>
        <source>Delete This and the &amp;Following</source>
        <translation>删除此次及以后(&amp;F)</translation>
    </message>
    <message>
        <source>Delete &amp;All of the Series</source>
        <translation>删除整个系列(&amp;A)</translation>
    </message>
</context>
<context>
    <name>crm::JoinForm</name>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>邀请(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Code of the &amp;authenticator app</source>
        <translation>身份验证器应用的验证码(&amp;A)</translation>
    </message>
    <message>
        <source>The server has to show a certificate that this computer trusts.</source>
        <translation>服务器必须出示此电脑信任的证书。</translation>
    </message>
    <message>
        <source>The server has to show this certificate (SHA-256): %1</source>
        <translation>服务器必须出示此证书 (SHA-256)：%1</translation>
    </message>
    <message>
        <source>Paste the invite that whoever runs the server has sent you.</source>
        <translation>请粘贴服务器管理者发给您的邀请。</translation>
    </message>
    <message>
        <source>This is not a whole invite yet. Copy all of it, from “RAPPORT-” to its end.</source>
        <translation>邀请尚不完整。请从“RAPPORT-”开始完整复制到末尾。</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>正在加入…</translation>
    </message>
</context>
<context>
    <name>crm::KnowledgeArticle</name>
    <message>
        <source>Knowledge article</source>
        <translation>知识文章</translation>
    </message>
    <message>
        <source>Knowledge articles</source>
        <translation>知识文章</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Read again on</source>
        <translation>复审日期</translation>
    </message>
    <message>
        <source>May be sent to customers</source>
        <translation>可发送给客户</translation>
    </message>
    <message>
        <source>New Knowledge Article</source>
        <translation>新建知识文章</translation>
    </message>
</context>
<context>
    <name>crm::KpiTile</name>
    <message>
        <source>Shows the records behind this figure.</source>
        <translation>显示此数字背后的记录。</translation>
    </message>
</context>
<context>
    <name>crm::LadderTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>crm::LastLook</name>
    <message>
        <source>What will be sent</source>
        <translation>将要发送的内容</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Text that will be sent</source>
        <translation>将要发送的正文</translation>
    </message>
    <message>
        <source>This and nothing else leaves the house. Internal notes stay here.</source>
        <translation>仅发送以上内容。内部备注不会外发。</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>返回正文</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>在邮件程序中打开</translation>
    </message>
</context>
<context>
    <name>crm::Lead</name>
    <message>
        <source>The amount cannot be negative.</source>
        <translation>金额不能为负数。</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码，货币代码的示例：EUR 或 USD。</translation>
    </message>
    <message>
        <source>“%1” has been converted and can only be read.</source>
        <translation>“%1”已转换，只能查看。</translation>
    </message>
    <message>
        <source>A lead cannot go from %1 to %2.</source>
        <translation>线索不能从“%1”变为“%2”。</translation>
    </message>
    <message>
        <source>Say why the lead is disqualified.</source>
        <translation>请说明线索为何不合格。</translation>
    </message>
    <message>
        <source>A lead is converted into a contact or a company; convert it to choose which.</source>
        <translation>线索会转换为联系人或公司；请使用转换来选择。</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Disqualified because</source>
        <translation>不合格原因</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Estimated amount</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>资格评估</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Consent to be contacted</source>
        <translation>同意被联系</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>表示日期</translation>
    </message>
    <message>
        <source>Said how</source>
        <translation>表示方式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>分配依据</translation>
    </message>
    <message>
        <source>Assigned because</source>
        <translation>分配原因</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转换</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>成为公司</translation>
    </message>
    <message>
        <source>Became contact</source>
        <translation>成为联系人</translation>
    </message>
    <message>
        <source>Became deal</source>
        <translation>成为商机</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <translation>培育中</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>无需求</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>Cannot decide</source>
        <translation>无决策权</translation>
    </message>
    <message>
        <source>Not the time</source>
        <translation>时机不对</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>已向他处购买</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>无法联系</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已有记录</translation>
    </message>
    <message>
        <source>Not serious</source>
        <translation>无诚意</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>There is a need for what we offer.</source>
        <translation>对我们的产品有需求。</translation>
    </message>
    <message>
        <source>There is no need for what we offer.</source>
        <translation>对我们的产品没有需求。</translation>
    </message>
    <message>
        <source>A budget is set aside.</source>
        <translation>已安排预算。</translation>
    </message>
    <message>
        <source>There is no budget.</source>
        <translation>没有预算。</translation>
    </message>
    <message>
        <source>We speak with whoever decides.</source>
        <translation>我们正与决策者沟通。</translation>
    </message>
    <message>
        <source>Somebody else decides.</source>
        <translation>由他人决策。</translation>
    </message>
    <message>
        <source>They want it soon.</source>
        <translation>他们希望尽快。</translation>
    </message>
    <message>
        <source>It is not the time.</source>
        <translation>时机未到。</translation>
    </message>
    <message>
        <source>The e-mail address is a company’s.</source>
        <translation>电子邮件地址属于公司。</translation>
    </message>
    <message>
        <source>A phone number is known.</source>
        <translation>已知电话号码。</translation>
    </message>
    <message>
        <source>The company is known.</source>
        <translation>已知公司。</translation>
    </message>
    <message>
        <source>An amount has been estimated.</source>
        <translation>已估算金额。</translation>
    </message>
    <message>
        <source>They do not want to be contacted.</source>
        <translation>他们不愿被联系。</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>手动选择。</translation>
    </message>
    <message>
        <source>New Lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>Chosen by rule</source>
        <translation>按规则选出</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>分配时间</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>crm::LeadAssignment</name>
    <message>
        <source>every lead</source>
        <translation>所有线索</translation>
    </message>
    <message>
        <source>%1: rule “%2” (%3), %4.</source>
        <translation>%1：规则“%2”（%3），%4。</translation>
    </message>
    <message>
        <source>always the same colleague</source>
        <translation>始终是同一位同事</translation>
    </message>
    <message>
        <source>fewest open leads of %1: %2</source>
        <translation>%1 人中未结线索最少：%2</translation>
    </message>
    <message>
        <source>first in turn</source>
        <translation>轮到第一位</translation>
    </message>
    <message>
        <source>next in turn after %1</source>
        <translation>排在 %1 之后</translation>
    </message>
    <message>
        <source>No assignment rule fits this lead.</source>
        <translation>没有适用于此线索的分配规则。</translation>
    </message>
    <message>
        <source>Rule “%1” fits, but none of its colleagues is active.</source>
        <translation>规则“%1”适用，但没有在岗的同事。</translation>
    </message>
    <message>
        <source>“%1” assigned</source>
        <translation>已分配“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) assigned</source>
        <translation>
            <numerusform>已分配 %n 条线索</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::LeadChecklist</name>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>已确认 %1/%2</translation>
    </message>
</context>
<context>
    <name>crm::LeadConversion</name>
    <message>
        <source>From a lead</source>
        <translation>来自线索</translation>
    </message>
    <message>
        <source>Convert the lead into a contact, a company, or both.</source>
        <translation>请将线索转换为联系人、公司或两者。</translation>
    </message>
    <message>
        <source>The new company has no name.</source>
        <translation>新公司没有名称。</translation>
    </message>
    <message>
        <source>The new contact has no name.</source>
        <translation>新联系人没有姓名。</translation>
    </message>
    <message>
        <source>“%1” converted</source>
        <translation>已转换“%1”</translation>
    </message>
    <message>
        <source>What was said goes along (%1), but the contact is marked as not to be contacted, and that stays.</source>
        <translation>所作表示将一并带入（%1），但该联系人已标记为不得联系，此标记保留。</translation>
    </message>
    <message>
        <source>What was said about being contacted goes along: %1.</source>
        <translation>关于联系许可的表示将一并带入：%1。</translation>
    </message>
    <message>
        <source>The refusal goes along (%1): the contact is marked as not to be contacted.</source>
        <translation>拒绝意愿将一并带入（%1）：该联系人将标记为不得联系。</translation>
    </message>
    <message>
        <source>The refusal goes along (%1): the company’s addresses are marked as opted out.</source>
        <translation>拒绝意愿将一并带入（%1）：该公司的地址将标记为已退订。</translation>
    </message>
</context>
<context>
    <name>crm::LeadEdits</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Work on “%1”</source>
        <translation>处理“%1”</translation>
    </message>
    <message>
        <source>“%1” qualified</source>
        <translation>“%1”已合格</translation>
    </message>
    <message>
        <source>“%1” to be nurtured</source>
        <translation>培育“%1”</translation>
    </message>
    <message>
        <source>“%1” disqualified</source>
        <translation>“%1”不合格</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3</source>
        <translation>“%2”的%1：%3</translation>
    </message>
    <message>
        <source>Answered after %1</source>
        <translation>%1后答复</translation>
    </message>
    <message>
        <source>Answer %1 late</source>
        <translation>答复已逾期 %1</translation>
    </message>
    <message>
        <source>Answer within %1</source>
        <translation>须在 %1 内答复</translation>
    </message>
</context>
<context>
    <name>crm::LeadFacts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Assign by rule</source>
        <translation>按规则分配</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>预估</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>crm::LeadMatches</name>
    <message>
        <source>same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>名称相似</translation>
    </message>
    <message>
        <source>same website</source>
        <translation>网站相同</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>电子邮件相同</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>电话号码相同</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>邮件域名相同</translation>
    </message>
    <message>
        <source>same name at the same company</source>
        <translation>同一公司同名</translation>
    </message>
    <message>
        <source>same name at a company with a similar name</source>
        <translation>同名，公司名称相近</translation>
    </message>
</context>
<context>
    <name>crm::LeadPages</name>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Every open lead has an owner.</source>
        <translation>每条未结线索都有负责人。</translation>
    </message>
    <message>
        <source>There are no assignment rules yet.</source>
        <translation>还没有分配规则。</translation>
    </message>
    <message>
        <source>Rules for Assigning Leads</source>
        <translation>线索分配规则</translation>
    </message>
    <message>
        <source>Assign Leads by Rule</source>
        <translation>按规则分配线索</translation>
    </message>
</context>
<context>
    <name>crm::LeadPanel</name>
    <message>
        <source>Work</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>培育</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Edit this lead</source>
        <translation>编辑此线索</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>显示更改内容</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按键 %2）</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知信息</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>资格评估</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Leads › %1</source>
        <translation>线索 › %1</translation>
    </message>
    <message>
        <source>Disqualified.</source>
        <translation>不合格。</translation>
    </message>
    <message>
        <source>Disqualified: %1.</source>
        <translation>不合格：%1。</translation>
    </message>
    <message>
        <source>Converted. The lead is kept as it was.</source>
        <translation>已转换。线索保持原样。</translation>
    </message>
    <message>
        <source>A lead cannot go from %1 to %2.</source>
        <translation>线索不能从“%1”变为“%2”。</translation>
    </message>
    <message>
        <source>Converted before it came here, and nothing says into what. “Convert” says it now.</source>
        <translation>导入之前已转化，但没有说明转化成了什么。可用“转换”补上。</translation>
    </message>
</context>
<context>
    <name>crm::LeadScore</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>评分 %1/100</translation>
    </message>
    <message>
        <source>Nothing is known yet that counts.</source>
        <translation>尚无可计分的信息。</translation>
    </message>
</context>
<context>
    <name>crm::Learning</name>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>No cause yet</source>
        <translation>尚无原因</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>无产品</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>投诉率</translation>
    </message>
    <message>
        <source>Complaints per 100 contacts</source>
        <translation>每百次接触投诉数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Repeat complaints</source>
        <translation>重复投诉</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Response times kept</source>
        <translation>按时响应</translation>
    </message>
    <message>
        <source>Acknowledged within %1 days</source>
        <translation>%1 天内确认</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>已按时回复</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>%1 is not over yet and not counted.</source>
        <comment>month</comment>
        <translation>%1 尚未结束，未计入。</translation>
    </message>
</context>
<context>
    <name>crm::LearningPage</name>
    <message>
        <source>What complaints teach, and what is off</source>
        <translation>投诉的启示与异常</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>按时确认</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>已按时回复</translation>
    </message>
    <message>
        <source>Repeat complaints</source>
        <translation>重复投诉</translation>
    </message>
    <message>
        <source>Stayed after a complaint</source>
        <translation>投诉后留存</translation>
    </message>
    <message>
        <source>Acknowledged late</source>
        <translation>延迟确认</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>延迟答复</translation>
    </message>
    <message>
        <source>No new deal after the complaint</source>
        <translation>投诉后无新商机</translation>
    </message>
    <message>
        <source>Nobody complained in this time.</source>
        <translation>此时间段内没有投诉。</translation>
    </message>
    <message>
        <source>Causes (Pareto)</source>
        <translation>原因（帕累托）</translation>
    </message>
    <message>
        <source>No complaint has a cause yet.</source>
        <translation>尚无投诉记录原因。</translation>
    </message>
    <message>
        <source>Complaints per 100 contacts (u-chart)</source>
        <translation>每百次接触投诉数（u 控制图）</translation>
    </message>
    <message>
        <source>First and repeat complaints</source>
        <translation>首次与重复投诉</translation>
    </message>
    <message>
        <source>Response times kept, in percent</source>
        <translation>按时响应百分比</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Products and causes</source>
        <translation>产品与原因</translation>
    </message>
    <message>
        <source>What is off</source>
        <translation>异常情况</translation>
    </message>
    <message>
        <source>Nothing is off.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>median %1 days</source>
        <translation>中位数 %1 天</translation>
    </message>
    <message>
        <source>within %1 days</source>
        <translation>%1 天内</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s) make four fifths</source>
        <translation>
            <numerusform>%n 个原因占五分之四</numerusform>
        </translation>
    </message>
    <message>
        <source>Within the limits</source>
        <translation>在控制限内</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) beyond the limits</source>
        <translation>
            <numerusform>%n 个月超出控制限</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % repeated</source>
        <translation>%1 % 重复</translation>
    </message>
    <message>
        <source>Save the yearly report</source>
        <translation>保存年度报告</translation>
    </message>
    <message>
        <source>Complaints %1</source>
        <translation>投诉 %1</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>报告已保存为 %1。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>已履行的承诺</translation>
    </message>
    <message>
        <source>Promises missed</source>
        <translation>未履行的承诺</translation>
    </message>
    <message>
        <source>No case with a promise was finished in this time.</source>
        <translation>此期间没有完成任何带承诺的工单。</translation>
    </message>
    <message>
        <source>Promises kept and missed</source>
        <translation>已履行和未履行的承诺</translation>
    </message>
    <message>
        <source>Why promises were missed</source>
        <translation>承诺未履行的原因</translation>
    </message>
    <message>
        <source>No promise was missed.</source>
        <translation>没有未履行的承诺。</translation>
    </message>
    <message>
        <source>Promises kept by customer</source>
        <translation>按客户统计的履约</translation>
    </message>
    <message>
        <source>Promises kept by team</source>
        <translation>按团队统计的履约</translation>
    </message>
    <message numerus="yes">
        <source>%n without a reason</source>
        <translation>
            <numerusform>%n 个未说明原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>Other years</source>
        <translation>其他年份</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>No complaint came in during this time; there are some in %1.</source>
        <translation>这段时间没有投诉；%1 年有投诉。</translation>
    </message>
    <message>
        <source>No contacts with customers are recorded in this time: no rate.</source>
        <translation>此期间没有记录客户联系：无法计算比率。</translation>
    </message>
    <message numerus="yes">
        <source>A repeat: the same customer and category, or product, within %n day(s)</source>
        <translation>
            <numerusform>重复：同一客户、同一类别或产品，%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Those with the most cases, the worst first</source>
        <translation>工单最多者，最差的在前</translation>
    </message>
    <message>
        <source>No complaints</source>
        <translation>没有投诉</translation>
    </message>
</context>
<context>
    <name>crm::LedgerModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Round missed by %1</source>
        <translation>本轮超时 %1</translation>
    </message>
    <message>
        <source>The last round</source>
        <translation>最后一轮</translation>
    </message>
</context>
<context>
    <name>crm::Letterhead</name>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码，货币代码的示例：EUR 或 USD。</translation>
    </message>
    <message>
        <source>A quote is valid for 1 to 3,650 days.</source>
        <translation>报价单有效期为 1 至 3,650 天。</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>Letterheads</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>我方公司</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone, e-mail, website</source>
        <translation>电话、电子邮件、网站</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>银行信息</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>New quotes</source>
        <translation>新报价单</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>税额舍入</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入方式</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>开头语</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Once per document</source>
        <translation>每份单据一次</translation>
    </message>
    <message>
        <source>On each line</source>
        <translation>每行</translation>
    </message>
    <message>
        <source>Halves away from zero</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>Halves to the even digit</source>
        <translation>四舍六入五成双</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>With the first draft</source>
        <translation>随第一份草稿</translation>
    </message>
    <message>
        <source>Numbers begin with at most 20 characters on one line.</source>
        <translation>编号以最多 20 个单行字符开头。</translation>
    </message>
    <message>
        <source>Quotes get their number</source>
        <translation>报价单获得编号的时间</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>编号开头</translation>
    </message>
    <message>
        <source>When it is sent, without gaps (shared files: a series per device)</source>
        <translation>发送时编号，无间断（共享文件：每台设备一个系列）</translation>
    </message>
    <message>
        <source>New Letterhead</source>
        <translation>新建信头</translation>
    </message>
</context>
<context>
    <name>crm::LinkCaseDialog</name>
    <message>
        <source>Link %1 to another case</source>
        <translation>将 %1 关联到另一个工单</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Choose the other case: type its number or some of its subject.</source>
        <translation>选择另一个工单：输入其编号或部分主题。</translation>
    </message>
    <message>
        <source>A case cannot be linked to itself.</source>
        <translation>工单不能关联到自身。</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>关联 %1</translation>
    </message>
    <message>
        <source>Link %1 to another case than before</source>
        <translation>把 %1 关联到与之前不同的工单</translation>
    </message>
</context>
<context>
    <name>crm::ListPages</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Repeating</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>未在售</translation>
    </message>
</context>
<context>
    <name>crm::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <comment>page, file</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>crm::Menus</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New File…</source>
        <translation>新建文件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Filter This Page</source>
        <translation>筛选此页(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Row Height</source>
        <translation>行高(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>宽松(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>普通(&amp;N)</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>紧凑(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Search or Jump To…</source>
        <translation>搜索或跳转(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Check This &amp;File</source>
        <translation>检查此文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Rapport</source>
        <translation>关于 Rapport(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>已输入的内容</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>没有匹配的快捷键。</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <comment>New Lead</comment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>crm::MergeCasesDialog</name>
    <message numerus="yes">
        <source>Merge %n case(s) into one</source>
        <translation>
            <numerusform>将 %n 个工单合并为一个</numerusform>
        </translation>
    </message>
    <message>
        <source>Which case goes on?</source>
        <translation>保留哪个工单？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>%1 · proposed: open, and the oldest</source>
        <translation>%1 · 建议：未结且最早</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>开启于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are closed as duplicates and point to it</source>
        <translation>
            <numerusform>%n 个工单作为重复项关闭并指向它</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2. One undo brings all of it back.</source>
        <translation>%1；%2。撤销一次即可全部恢复。</translation>
    </message>
    <message>
        <source>Choose at least two cases to merge.</source>
        <translation>请至少选择两个工单进行合并。</translation>
    </message>
    <message>
        <source>These cases are of different customers. What is moved will stand with the customer of the case that goes on.</source>
        <translation>这些工单属于不同的客户。移动的内容之后将归入继续处理的工单的客户。</translation>
    </message>
    <message>
        <source>%1 · proposed: the oldest</source>
        <translation>%1 · 建议：最早的一个</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) move along</source>
        <translation>
            <numerusform>%n 条记录一起移动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::Messages</name>
    <message>
        <source>This file can only be read. What you change here cannot be saved.</source>
        <translation>此文件只能读取。您在此处所做的更改无法保存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>You are a reader in this organisation: you may look at everything here and change nothing. Ask its administrator if you are to.</source>
        <translation>您在此组织中是只读成员：可以查看所有内容，但不能更改。如需更改，请联系其管理员。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>时钟是正确的</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but this file was changed at %2. Look at the clock before you go on: days and reminders would be wrong.</source>
        <translation>本机时钟显示 %1，但此文件曾于 %2 更改。继续之前请检查时钟：否则日期和提醒会出错。</translation>
    </message>
</context>
<context>
    <name>crm::MonthGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::MyDay</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 in %2 min</source>
        <comment>Meeting</comment>
        <translation>%2 分钟后%1</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Now, until %1</source>
        <translation>正在进行，至 %1</translation>
    </message>
    <message>
        <source>Was at %1</source>
        <translation>原定 %1</translation>
    </message>
    <message>
        <source>Overdue since yesterday</source>
        <translation>昨天起逾期</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n days</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deal should have closed yesterday</source>
        <translation>商机应在昨天成交</translation>
    </message>
    <message numerus="yes">
        <source>Deal should have closed %n days ago</source>
        <translation>
            <numerusform>商机应在 %n 天前成交</numerusform>
        </translation>
    </message>
    <message>
        <source>Deal closes today and has no next step</source>
        <translation>商机今天到期且无下一步</translation>
    </message>
    <message>
        <source>Deal closes tomorrow and has no next step</source>
        <translation>商机明天到期且无下一步</translation>
    </message>
    <message numerus="yes">
        <source>Deal closes in %n days and has no next step</source>
        <translation>
            <numerusform>商机 %n 天后到期且无下一步</numerusform>
        </translation>
    </message>
    <message>
        <source>Case is overdue since %1</source>
        <translation>工单自 %1 起逾期</translation>
    </message>
    <message>
        <source>Case is overdue since yesterday</source>
        <translation>工单昨天起逾期</translation>
    </message>
    <message numerus="yes">
        <source>Case is overdue by %n days</source>
        <translation>
            <numerusform>工单逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Case is due at %1</source>
        <translation>工单 %1 到期</translation>
    </message>
    <message>
        <source>Case waits for an answer</source>
        <translation>工单等待答复</translation>
    </message>
    <message>
        <source>Case waits for an answer since yesterday</source>
        <translation>工单从昨天起等待答复</translation>
    </message>
    <message numerus="yes">
        <source>Case waits for an answer for %n days</source>
        <translation>
            <numerusform>工单已等待答复 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>First answer is overdue since %1</source>
        <translation>首次回复自 %1 起逾期</translation>
    </message>
    <message>
        <source>First answer is overdue since yesterday</source>
        <translation>首次回复自昨天起逾期</translation>
    </message>
    <message numerus="yes">
        <source>First answer is overdue by %n days</source>
        <translation>
            <numerusform>首次回复已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>First answer is due at %1</source>
        <translation>首次回复应于 %1 前给出</translation>
    </message>
</context>
<context>
    <name>crm::MyDayModel</name>
    <message>
        <source>Overdue (%1)</source>
        <translation>逾期 (%1)</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation>今天 (%1)</translation>
    </message>
    <message>
        <source>Next seven days (%1)</source>
        <translation>未来七天 (%1)</translation>
    </message>
</context>
<context>
    <name>crm::MyDayPage</name>
    <message>
        <source>My Day</source>
        <translation>我的一天</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>谁的一天</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Write down above what comes next, or enjoy the rest of the day.</source>
        <translation>在上方写下接下来的事，或者享受余下的一天。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Today’s hours</source>
        <translation>今天的时间表</translation>
    </message>
    <message>
        <source>%1 overdue, %2 for today</source>
        <translation>%1 项逾期，今天 %2 项</translation>
    </message>
    <message>
        <source>%1 for today</source>
        <translation>今天 %1 项</translation>
    </message>
    <message>
        <source>Space: done, or why a case is due then. Enter: open. S: remind me. R: put off. + and −: a day later, a day earlier.</source>
        <translation>空格：完成，或说明工单为何届时到期。回车：打开。S：提醒我。R：推迟。+ 和 −：推后一天、提前一天。</translation>
    </message>
</context>
<context>
    <name>crm::Navigation</name>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
</context>
<context>
    <name>crm::NavigationModel</name>
    <message>
        <source>Saved views</source>
        <translation>已保存视图</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, count</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>crm::Note</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>New Note</source>
        <translation>新建备注</translation>
    </message>
</context>
<context>
    <name>crm::Notice</name>
    <message>
        <source>%1: due %2.</source>
        <comment>clock, when</comment>
        <translation>%1：到期 %2。</translation>
    </message>
    <message>
        <source>%1 missed: it was due %2.</source>
        <comment>clock, when</comment>
        <translation>%1已错过：到期时间为 %2。</translation>
    </message>
    <message>
        <source>%1: our own, stricter target has passed. What the customer was promised is due %2.</source>
        <comment>clock, when</comment>
        <translation>%1：我们自己更严格的目标已过。对客户的承诺应于 %2 兑现。</translation>
    </message>
</context>
<context>
    <name>crm::NoticeList</name>
    <message>
        <source>New</source>
        <comment>notice that was not read</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>case, what was done, when</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>New. %1</source>
        <comment>a notice that was not read</comment>
        <translation>新。%1</translation>
    </message>
</context>
<context>
    <name>crm::NoticesButton</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n unread</source>
        <translation>
            <numerusform>通知，%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>通知(&amp;N)</translation>
    </message>
</context>
<context>
    <name>crm::NoticesPopover</name>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Your notices are being looked up…</source>
        <translation>正在查找您的通知……</translation>
    </message>
    <message>
        <source>You have not said which colleague you are.</source>
        <translation>您尚未说明您是哪位同事。</translation>
    </message>
    <message>
        <source>Once you have, you can follow cases, and what others do to them stands here.</source>
        <translation>说明之后，您可以关注工单，他人的操作会显示在这里。</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>说明您是谁</translation>
    </message>
    <message>
        <source>Nothing has happened in the last two weeks.</source>
        <translation>最近两周没有新情况。</translation>
    </message>
    <message>
        <source>What colleagues do to cases you follow, and due times you were told of, stands here.</source>
        <translation>同事对您关注的工单所做的操作，以及提醒过您的到期时间，会显示在这里。</translation>
    </message>
</context>
<context>
    <name>crm::NumberAlias</name>
    <message>
        <source>Former number</source>
        <translation>原编号</translation>
    </message>
    <message>
        <source>Former numbers</source>
        <translation>原编号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>crm::NumberRule</name>
    <message>
        <source>“%1” is not a number with a decimal %2.</source>
        <translation>“%1”不是以%2分隔小数的数字。</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点号</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more than %n decimals.</source>
        <translation>
            <numerusform>“%1”的小数超过 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1”过大。</translation>
    </message>
    <message>
        <source>“%1” was rounded by a spreadsheet. Export the column as a plain number.</source>
        <translation>“%1”已被电子表格舍入。请将该列以普通数字格式导出。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>Values like “%1” show which sign stands before the decimals.</source>
        <translation>像“%1”这样的值表明了小数前使用的符号。</translation>
    </message>
    <message>
        <source>No value shows whether its point or comma groups thousands or begins the decimals.</source>
        <translation>没有值能表明其中的点号或逗号是千位分隔符还是小数分隔符。</translation>
    </message>
    <message>
        <source>No value has a decimal point or comma.</source>
        <translation>没有值带有小数点或小数逗号。</translation>
    </message>
</context>
<context>
    <name>crm::OpenQuestions</name>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1 wrote something else at the same time. To be reviewed.</source>
        <translation>%1 同时写入了不同内容。待审阅。</translation>
    </message>
    <message>
        <source>%1 wrote “%2” at the same time. To be reviewed.</source>
        <translation>%1 同时写入了“%2”。待审阅。</translation>
    </message>
    <message>
        <source>Colleagues deleted and changed this record without knowing of each other.</source>
        <translation>同事在互不知情的情况下分别删除和更改了此记录。</translation>
    </message>
    <message>
        <source>Changed by two colleagues without knowing of each other: %1.</source>
        <translation>两位同事在互不知情的情况下做了更改：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>“%1” is taken by another record. To be reviewed.</source>
        <translation>“%1”已被另一条记录占用。待审查。</translation>
    </message>
    <message>
        <source>%1 wanted “%2”, which cannot follow what was there. To be reviewed.</source>
        <translation>%1 想改为“%2”，但不能接在原状态之后。待审查。</translation>
    </message>
    <message>
        <source>“%1” of yours was not taken in. To be reviewed.</source>
        <translation>您的“%1”未被接收。待审查。</translation>
    </message>
    <message>
        <source>Not taken in as it was written: %1.</source>
        <translation>未按原样接收：%1。</translation>
    </message>
</context>
<context>
    <name>crm::Opportunity</name>
    <message>
        <source>The amount cannot be negative.</source>
        <translation>金额不能为负数。</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码，货币代码的示例：EUR 或 USD。</translation>
    </message>
    <message>
        <source>The probability is a percentage from 0 to 100.</source>
        <translation>概率是 0 到 100 的百分比。</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability set by hand</source>
        <translation>手动设置的概率</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交日期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开启时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>进入当前阶段时间</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Weighted amount</source>
        <translation>加权金额</translation>
    </message>
    <message>
        <source>“%1” moved to %2.</source>
        <translation>“%1”已移动到%2。</translation>
    </message>
    <message>
        <source>“%1” won.</source>
        <translation>“%1”已赢单。</translation>
    </message>
    <message>
        <source>“%1” lost.</source>
        <translation>“%1”已丢单。</translation>
    </message>
    <message>
        <source>“%1” reopened in %2.</source>
        <translation>“%1”已在%2重新开启。</translation>
    </message>
    <message>
        <source>“%1” has no owner now.</source>
        <translation>“%1”现在没有负责人。</translation>
    </message>
    <message>
        <source>“%1” given to %2.</source>
        <translation>“%1”已移交给 %2。</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>最佳情况</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Only a deal that has been won is closed.</source>
        <translation>只有赢得的商机才算已结束。</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>Forecast category set by hand</source>
        <translation>手动设置的预测类别</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Exit criteria met</source>
        <translation>已满足的退出条件</translation>
    </message>
    <message>
        <source>Has a next step</source>
        <translation>有下一步</translation>
    </message>
    <message>
        <source>Days to close</source>
        <translation>成交天数</translation>
    </message>
    <message>
        <source>The day of closing, %1, lies before the day the deal was opened, %2. Look at the days and at this computer&apos;s clock.</source>
        <translation>关闭日期 %1 早于商机开启日期 %2。请检查日期和此电脑的时钟。</translation>
    </message>
    <message>
        <source>Rate at close</source>
        <translation>关闭时汇率</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 is required in %2.</source>
        <translation>在“%2”阶段必须填写 %1。</translation>
    </message>
    <message>
        <source>Say in a word or two why it was lost: reports count by it.</source>
        <translation>请用一两个词说明丢单原因：报表按此统计。</translation>
    </message>
    <message>
        <source>To leave %1, confirm that: %2.</source>
        <translation>要离开“%1”，请确认：%2。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>New Deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1 cannot be the day of a deal: its year lies before 1900 or after 2199.</source>
        <translation>%1 不可能是商机的日期：年份早于 1900 年或晚于 2199 年。</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>最近沟通</translation>
    </message>
</context>
<context>
    <name>crm::Organisation</name>
    <message>
        <source>Prospect</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The year of founding has four digits, such as 1998.</source>
        <translation>成立年份为四位数字，例如 1998。</translation>
    </message>
    <message>
        <source>An organisation cannot be part of itself.</source>
        <translation>公司不能隶属于自身。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>年收入</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>未结商机</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未结工单</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>最近沟通</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New Company</source>
        <translation>新建公司</translation>
    </message>
</context>
<context>
    <name>crm::OwnValues</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>crm::OwnerHint</name>
    <message>
        <source>Left empty, the owner is chosen by rule.</source>
        <translation>留空时由规则选择负责人。</translation>
    </message>
</context>
<context>
    <name>crm::PageHeader</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>crm::Palette</name>
    <message>
        <source>Search for records, or type a command</source>
        <translation>搜索记录，或输入命令</translation>
    </message>
    <message>
        <source>↑ ↓ move    Enter open    &gt; commands    ? keys</source>
        <translation>↑ ↓ 移动    Enter 打开    &gt; 命令    ? 快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配的结果。</translation>
    </message>
</context>
<context>
    <name>crm::PastBoardView</name>
    <message>
        <source>No deal was open on that day.</source>
        <translation>当天没有进行中的商机。</translation>
    </message>
    <message>
        <source>The stage history begins with the first move that was stored.</source>
        <translation>阶段历史从第一次保存的移动开始。</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>返回今天</translation>
    </message>
    <message>
        <source>The pipeline as it was at the end of</source>
        <translation>当日结束时的销售管道</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 weighted</source>
        <translation>%1 · %2 · 加权 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more deal(s) were open then by the days they were opened and closed on. They have no history that says in which stage.</source>
        <translation>
            <numerusform>按开始和结束日期，当时还有 %n 个商机未结，但没有阶段历史说明它们处于哪个阶段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::PastStage</name>
    <message>
        <source>In stage for %1</source>
        <translation>已在阶段 %1</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>商机 %1</translation>
    </message>
</context>
<context>
    <name>crm::PendingModel</name>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>文件内容</translation>
    </message>
</context>
<context>
    <name>crm::PendingView</name>
    <message>
        <source>Export what was refused…</source>
        <translation>导出被拒绝的内容…</translation>
    </message>
    <message>
        <source>Everything is with the server.</source>
        <translation>所有内容均已在服务器上。</translation>
    </message>
    <message>
        <source>What you change is saved on this computer first and sent from here.</source>
        <translation>您的更改会先保存在此电脑上，再从这里发送。</translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>待发送的更改</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>What was refused stays in this file and is no longer sent. Change the record again, or export it for whoever runs the server.</source>
        <translation>被拒绝的内容保留在此文件中，不再发送。请再次更改该记录，或将其导出交给服务器管理者。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>crm::Person</name>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>前客户</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>未结商机</translation>
    </message>
    <message>
        <source>Currency of open deals</source>
        <translation>未结商机的货币</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>最近沟通</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New Contact</source>
        <translation>新建联系人</translation>
    </message>
</context>
<context>
    <name>crm::Pictures</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>无法将图片写入 %1。</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>没有页面“%1”。</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>没有记录“%1”。</translation>
    </message>
</context>
<context>
    <name>crm::Pipeline</name>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>New Pipeline</source>
        <translation>新建销售管道</translation>
    </message>
</context>
<context>
    <name>crm::PipelineEditor</name>
    <message>
        <source>Pipelines and stages</source>
        <translation>销售管道与阶段</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新销售管道</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>销售管道名称</translation>
    </message>
    <message>
        <source>Currency of new deals</source>
        <translation>新商机的货币</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Move the stage up</source>
        <translation>上移阶段</translation>
    </message>
    <message>
        <source>Move the stage down</source>
        <translation>下移阶段</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>移除阶段</translation>
    </message>
    <message>
        <source>Apply to open deals</source>
        <translation>应用到进行中的商机</translation>
    </message>
    <message>
        <source>Gives the open deals in this stage its probability and forecast category, except those set by hand.</source>
        <translation>将此阶段的概率和预测类别应用到其中进行中的商机，手动设置的除外。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this pipeline first.</source>
        <translation>请先保存此销售管道。</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the pipeline first; then apply it to its deals.</source>
        <translation>请先保存销售管道，再应用到商机。</translation>
    </message>
    <message>
        <source>All open deals in %1 agree with it already.</source>
        <translation>%1 中所有进行中的商机已与其一致。</translation>
    </message>
    <message>
        <source>Not saved yet. Deals keep their values until you apply a stage to them.</source>
        <translation>尚未保存。在您应用阶段之前，商机保留其值。</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>保存您的更改吗？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>%1 It is in the list again; the rest can be saved.</source>
        <comment>a sentence</comment>
        <translation>%1它已回到列表中；其余更改可以保存。</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Has no board and takes no new deals; those that were closed in it stay in every figure.</source>
        <translation>没有看板，也不再接收新商机；已在其中关闭的商机仍计入所有数字。</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（已归档）</translation>
    </message>
    <message>
        <source>The last pipeline in use cannot be archived: new deals need one.</source>
        <translation>正在使用的最后一条销售管道无法归档：新商机需要一条销售管道。</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) stand in this pipeline. Close them or move them to another one first.</source>
        <translation>
            <numerusform>此销售管道中有 %n 个未结商机。请先将其关闭或移到其他销售管道。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::PipelineEdits</name>
    <message>
        <source>First talk</source>
        <translation>首次沟通</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>新阶段</translation>
    </message>
    <message>
        <source>Give the pipeline a name.</source>
        <translation>请为销售管道命名。</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码，货币代码的示例：EUR 或 USD。</translation>
    </message>
    <message>
        <source>Give the stage a name.</source>
        <translation>请为阶段命名。</translation>
    </message>
    <message>
        <source>There are two stages called “%1”.</source>
        <translation>有两个名为“%1”的阶段。</translation>
    </message>
    <message>
        <source>The probability is a percentage from 0 to 100.</source>
        <translation>概率是 0 到 100 的百分比。</translation>
    </message>
    <message>
        <source>A pipeline needs an open stage for its deals.</source>
        <translation>销售管道需要一个进行中的阶段。</translation>
    </message>
    <message>
        <source>A pipeline needs a stage for won deals and one for lost ones.</source>
        <translation>销售管道需要一个赢单阶段和一个输单阶段。</translation>
    </message>
    <message>
        <source>Pipeline “%1” added</source>
        <translation>已添加销售管道“%1”</translation>
    </message>
    <message>
        <source>Pipeline “%1” changed</source>
        <translation>已更改销售管道“%1”</translation>
    </message>
    <message numerus="yes">
        <source>“%1” applied to %n open deal(s)</source>
        <translation>
            <numerusform>“%1”已应用到 %n 个进行中的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability of “%1” follows its stage</source>
        <translation>“%1”的概率跟随阶段</translation>
    </message>
    <message>
        <source>Forecast category of “%1” follows its stage</source>
        <translation>“%1”的预测类别跟随阶段</translation>
    </message>
    <message>
        <source>“%1” forecast as %2</source>
        <translation>“%1”预测为%2</translation>
    </message>
</context>
<context>
    <name>crm::PolicyOrder</name>
    <message>
        <source>Never reached: “%1” comes before it.</source>
        <translation>永远不会用到：“%1”排在前面。</translation>
    </message>
</context>
<context>
    <name>crm::PolicyTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>永不命中</translation>
    </message>
</context>
<context>
    <name>crm::Preference</name>
    <message>
        <source>Preference</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
</context>
<context>
    <name>crm::PriceBook</name>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码，货币代码的示例：EUR 或 USD。</translation>
    </message>
    <message>
        <source>The last day of the price book lies before the first.</source>
        <translation>价目表的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>“%1” cannot be based on “%2”: that book is itself based on “%1”.</source>
        <translation>“%1”不能基于“%2”：后者本身基于“%1”。</translation>
    </message>
    <message>
        <source>“%1” has prices in %2; a price book can only be based on one in its own currency.</source>
        <translation>“%1”的价格以 %2 计；价目表只能基于相同货币的价目表。</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Price books</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The price book “%1” is in %2: none of its prices counts in %3.</source>
        <translation>价目表“%1”以 %2 计价：其价格在 %3 中均不适用。</translation>
    </message>
    <message>
        <source>The price book “%1” is not in use: none of its prices counts.</source>
        <translation>价目表“%1”未启用：其价格均不适用。</translation>
    </message>
    <message>
        <source>The price book “%1” ended on %2: none of its prices counts on %3.</source>
        <translation>价目表“%1”已于 %2 结束：其价格在 %3 均不适用。</translation>
    </message>
    <message>
        <source>The price book “%1” begins on %2: none of its prices counts on %3.</source>
        <translation>价目表“%1”自 %2 起生效：其价格在 %3 均不适用。</translation>
    </message>
    <message>
        <source>The price book “%1” holds from %2 to %3: none of its prices counts on %4.</source>
        <translation>价目表“%1”有效期为 %2 至 %3：其价格在 %4 均不适用。</translation>
    </message>
    <message>
        <source>“%1” has prices in %2; its currency cannot be changed. Make a price book of its own for %3.</source>
        <translation>“%1”中有 %2 价格，其货币不能更改。请为 %3 另建一份价目表。</translation>
    </message>
    <message>
        <source>“%1” is based on “%2” and has prices in %3; the currency of “%2” cannot be changed.</source>
        <translation>“%1”以“%2”为基础并含有 %3 价格；“%2”的货币不能更改。</translation>
    </message>
    <message>
        <source>New Price Book</source>
        <translation>新建价目表</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>价格含税</translation>
    </message>
</context>
<context>
    <name>crm::PriceEntry</name>
    <message>
        <source>A price cannot be negative.</source>
        <translation>价格不能为负数。</translation>
    </message>
    <message>
        <source>The quantity from which a price holds cannot be negative.</source>
        <translation>价格起始数量不能为负。</translation>
    </message>
    <message>
        <source>The last day of the price lies before the first.</source>
        <translation>价格的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>起始数量</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>This price book has a price of that product for the same quantity and time already. Change that one.</source>
        <translation>此价目表中该产品在相同数量和时间上已有价格。请更改那一个。</translation>
    </message>
    <message>
        <source>New Price</source>
        <translation>新建价格</translation>
    </message>
</context>
<context>
    <name>crm::Product</name>
    <message>
        <source>A price cannot be negative.</source>
        <translation>价格不能为负数。</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码，货币代码的示例：EUR 或 USD。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>The last day on sale lies before the first.</source>
        <translation>停售日期早于开售日期。</translation>
    </message>
    <message>
        <source>The highest discount is a percentage from 0 to 100.</source>
        <translation>最高折扣为 0 到 100 的百分比。</translation>
    </message>
    <message>
        <source>A cost cannot be negative.</source>
        <translation>成本不能为负。</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>税类</translation>
    </message>
    <message>
        <source>Highest discount in percent</source>
        <translation>最高折扣（%）</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>开售日期</translation>
    </message>
    <message>
        <source>On sale until</source>
        <translation>停售日期</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>New Product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
</context>
<context>
    <name>crm::ProductCategory</name>
    <message>
        <source>Product category</source>
        <translation>产品类别</translation>
    </message>
    <message>
        <source>Product categories</source>
        <translation>产品类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>New Product Category</source>
        <translation>新建产品类别</translation>
    </message>
</context>
<context>
    <name>crm::ProductPicker</name>
    <message>
        <source>Find in the catalogue</source>
        <translation>在目录中查找</translation>
    </message>
    <message>
        <source>Add from the catalogue</source>
        <translation>从目录添加</translation>
    </message>
    <message>
        <source>Products on sale</source>
        <translation>在售产品</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>正在读取目录…</translation>
    </message>
    <message>
        <source>Nothing on sale is called that.</source>
        <translation>没有这个名称的在售产品。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s). Enter takes one over.</source>
        <translation>
            <numerusform>%n 个产品。按回车采用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::Query</name>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1没有字段“%2”。</translation>
    </message>
    <message>
        <source>The comparison of “%1” has no value.</source>
        <translation>“%1”的比较缺少值。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false (%2).</source>
        <translation>“%1”既不是真也不是假（%2）。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices of %2.</source>
        <translation>“%1”不是%2的可选项。</translation>
    </message>
    <message>
        <source>“%1” is not a time like 2026-11-22T14:05:00Z (%2).</source>
        <translation>“%1”不是像 2026-11-22T14:05:00Z 这样的时间（%2）。</translation>
    </message>
    <message>
        <source>“%1” is not an amount like 1054.00 (%2).</source>
        <translation>“%1”不是像 1054.00 这样的金额（%2）。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number (%2).</source>
        <translation>“%1”不是整数（%2）。</translation>
    </message>
    <message>
        <source>“%1” is not a number (%2).</source>
        <translation>“%1”不是数字（%2）。</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2026-11-22 (%2).</source>
        <translation>“%1”不是像 2026-11-22 这样的日期（%2）。</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>末尾处</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <translation>“%1”处</translation>
    </message>
    <message>
        <source>The filter cannot be read %1: %2</source>
        <translation>无法读取筛选条件，位于%1：%2</translation>
    </message>
    <message>
        <source>The filter cannot be read: a quotation mark is not closed.</source>
        <translation>无法读取筛选条件：引号未闭合。</translation>
    </message>
    <message>
        <source>expected “and” or “or”.</source>
        <translation>此处应为“and”或“or”。</translation>
    </message>
    <message>
        <source>too deeply nested.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>expected “)”.</source>
        <translation>此处应为“)”。</translation>
    </message>
    <message>
        <source>%1 has no such field.</source>
        <translation>%1 没有此字段。</translation>
    </message>
    <message>
        <source>expected “null”.</source>
        <translation>此处应为“null”。</translation>
    </message>
    <message>
        <source>expected a comparison such as = or ~.</source>
        <translation>此处应为比较符，例如 = 或 ~。</translation>
    </message>
    <message>
        <source>expected “(”.</source>
        <translation>此处应为“(”。</translation>
    </message>
    <message>
        <source>expected a value.</source>
        <translation>此处应为一个值。</translation>
    </message>
    <message>
        <source>The saved filter cannot be read: “%1” is no kind of condition.</source>
        <translation>无法读取已保存的筛选：“%1”不是任何一种条件。</translation>
    </message>
    <message>
        <source>The saved filter cannot be read: “%1” is no comparison.</source>
        <translation>无法读取已保存的筛选：“%1”不是比较方式。</translation>
    </message>
    <message>
        <source>%1 has no field “%2” to sort by.</source>
        <translation>%1 没有可用于排序的字段“%2”。</translation>
    </message>
</context>
<context>
    <name>crm::QuickEntry</name>
    <message>
        <source>“%1” added.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>day, from, to</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>There is no day “%1”.</source>
        <translation>没有“%1”这一天。</translation>
    </message>
    <message>
        <source>There is no time “%1”.</source>
        <translation>没有“%1”这个时间。</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins.</source>
        <translation>它会在开始之前就于 %1 结束。</translation>
    </message>
</context>
<context>
    <name>crm::QuickEntryLine</name>
    <message>
        <source>Quick entry</source>
        <translation>快速输入</translation>
    </message>
    <message>
        <source>Write down what to do: call Kyoto Optics Tue 10:00 about renewal</source>
        <translation>写下要做的事，例如：周二10点给京都光学打电话谈续约</translation>
    </message>
    <message>
        <source>Press Delete when this customer is not meant.</source>
        <translation>如果不是这位客户，请按 Delete。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The day, the hour and the customer are understood; the rest is the subject.</source>
        <translation>日期、时间和客户会被识别，其余作为主题。</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are called “%1”: write more of the name.</source>
        <translation>
            <numerusform>有 %n 位客户叫“%1”：请写出更完整的名称。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::QuickEntryPopup</name>
    <message>
        <source>Quick entry</source>
        <translation>快速输入</translation>
    </message>
</context>
<context>
    <name>crm::QuickLine</name>
    <message>
        <source>New lead in one line</source>
        <translation>一行新建线索</translation>
    </message>
    <message>
        <source>New lead: Ana Silva, Contoso, ana@contoso.com, saw us at fair</source>
        <translation>新线索：Ana Silva, Contoso, ana@contoso.com, 在展会上见过我们</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – Enter saves</source>
        <translation>%1 – 按 Enter 保存</translation>
    </message>
    <message>
        <source>Type at least a name, an e-mail address or a phone number.</source>
        <translation>请至少输入姓名、电子邮件或电话号码。</translation>
    </message>
    <message>
        <source>Lead “%1” added</source>
        <translation>已添加线索“%1”</translation>
    </message>
</context>
<context>
    <name>crm::Quote</name>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码，货币代码的示例：EUR 或 USD。</translation>
    </message>
    <message>
        <source>The quote would expire before the day on it.</source>
        <translation>报价单会在其日期之前过期。</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>税额舍入</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入方式</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>各行合计</translation>
    </message>
    <message>
        <source>Discount amount</source>
        <translation>折扣金额</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>开头语</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>进入此状态时间</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>First revision</source>
        <translation>首个版本</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>之前的状态</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>正在编写</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>%1 has been sent and can no longer be changed. Make a revision of it.</source>
        <translation>%1 已发送，不能再修改。请创建新版本。</translation>
    </message>
    <message>
        <source>%1 has expired. To accept it all the same, say why.</source>
        <translation>%1 已过期。如仍要接受，请说明原因。</translation>
    </message>
    <message>
        <source>%1 has been superseded. To accept it all the same, say why.</source>
        <translation>%1 已被取代。如仍要接受，请说明原因。</translation>
    </message>
    <message>
        <source>A new quote is a draft; send it when it is complete.</source>
        <translation>新报价单为草稿；完成后再发送。</translation>
    </message>
    <message>
        <source>%1 is “%2” and cannot become “%3”.</source>
        <translation>%1 为“%2”，不能变为“%3”。</translation>
    </message>
    <message>
        <source>A quote needs a company or a contact it is for before it is sent.</source>
        <translation>报价单发送前需要指定公司或联系人。</translation>
    </message>
    <message>
        <source>%1 has no lines yet; there is nothing to send.</source>
        <translation>%1 还没有任何行，无内容可发送。</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新建报价单</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Once per document</source>
        <translation>每份单据一次</translation>
    </message>
    <message>
        <source>On each line</source>
        <translation>每行</translation>
    </message>
    <message>
        <source>Halves away from zero</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>Halves to the even digit</source>
        <translation>四舍六入五成双</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Net with known cost</source>
        <translation>成本已知的净额</translation>
    </message>
    <message>
        <source>%1 has been sent, and what has gone out cannot be taken back. Reject it, cancel it or make a revision of it.</source>
        <translation>%1 已发送，发出的内容无法收回。请将其标为拒绝、取消，或为其创建修订版。</translation>
    </message>
    <message>
        <source>New Quote</source>
        <translation>新建报价单</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: it has its number, and numbers leave no gap.</source>
        <translation>%1 无法删除：它已有编号，而编号不得留有空缺。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: it has been sent, and what has gone out is kept.</source>
        <translation>%1 无法删除：它已发送，发出的内容会保留。</translation>
    </message>
    <message>
        <source>Cancel it instead.</source>
        <translation>请改为取消它。</translation>
    </message>
    <message>
        <source>%1 keeps its number: one that was given stays.</source>
        <translation>%1 保留原编号：编号一经给出便不再更改。</translation>
    </message>
</context>
<context>
    <name>crm::QuoteEdits</name>
    <message>
        <source>Send %1</source>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>接受 %1</translation>
    </message>
    <message>
        <source>Accept %1 and win the deal</source>
        <translation>接受 %1 并赢得商机</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>Number of “%1”</source>
        <translation>“%1”的编号</translation>
    </message>
</context>
<context>
    <name>crm::QuoteFile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Write this as text.</source>
        <translation>请以文本形式填写。</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>缺少此项。</translation>
    </message>
    <message>
        <source>This is true or false.</source>
        <translation>此项应为 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” is not a number with a point and at most six decimal places below a trillion.</source>
        <translation>“%1”不是小于一万亿、以小数点分隔且最多六位小数的数字。</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-03-31.</source>
        <translation>“%1”不是形如 2026-03-31 的日期。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不在以下选项中：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a discount such as 10% or 60.00; it cannot be below 0 or above 100 %.</source>
        <translation>“%1”不是形如 10% 或 60.00 的折扣；不能低于 0 或高于 100%。</translation>
    </message>
    <message>
        <source>This is no part of a quote.</source>
        <translation>这不是报价单的组成部分。</translation>
    </message>
    <message>
        <source>A quote needs at least one line.</source>
        <translation>报价单至少需要一行。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>This is no object.</source>
        <translation>这不是对象。</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码，货币代码的示例：EUR 或 USD。</translation>
    </message>
    <message>
        <source>The quote would expire before the day on it.</source>
        <translation>报价单会在其日期之前过期。</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at character %2.</source>
        <translation>该文件不是 JSON：%1，位于第 %2 个字符。</translation>
    </message>
    <message>
        <source>The file holds no object with a quote.</source>
        <translation>文件中没有报价单对象。</translation>
    </message>
</context>
<context>
    <name>crm::QuoteHead</name>
    <message>
        <source>Prices, texts and notes</source>
        <translation>价格、文本与备注</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>必须填写 %1。</translation>
    </message>
    <message>
        <source>This deal is one with %1.</source>
        <translation>此商机属于 %1。</translation>
    </message>
    <message>
        <source>This deal is lost and stays so unless you win it when the quote is accepted.</source>
        <translation>此商机已丢失，除非在接受报价单时将其赢回，否则保持不变。</translation>
    </message>
</context>
<context>
    <name>crm::QuoteIssue</name>
    <message>
        <source>Issued quote</source>
        <translation>已出具的报价单</translation>
    </message>
    <message>
        <source>Issued quotes</source>
        <translation>已出具的报价单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>crm::QuoteLine</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分节</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Quote line</source>
        <translation>报价单行</translation>
    </message>
    <message>
        <source>Quote lines</source>
        <translation>报价单行</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation>税率（%）</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>“%1” is not a discount such as 10% or 60.00; it cannot be below 0 or above 100 %.</source>
        <translation>“%1”不是形如 10% 或 60.00 的折扣；不能低于 0 或高于 100%。</translation>
    </message>
    <message>
        <source>The quantity must be a number above 0.</source>
        <translation>数量必须大于 0。</translation>
    </message>
    <message>
        <source>The unit price is missing.</source>
        <translation>缺少单价。</translation>
    </message>
    <message>
        <source>“%1” may be sold at a discount of at most %2 %.</source>
        <translation>“%1”的折扣最多为 %2%。</translation>
    </message>
    <message>
        <source>“%1” is not on sale on %2.</source>
        <translation>“%1”在 %2 不在售。</translation>
    </message>
    <message>
        <source>Price set by hand</source>
        <translation>手动设定价格</translation>
    </message>
    <message>
        <source>With the discount of the whole, “%1” would be sold at more than the %2 % off that the catalogue allows.</source>
        <translation>加上整单折扣后，“%1”的折扣将超过目录允许的 %2 %。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>crm::QuoteMeeting</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
</context>
<context>
    <name>crm::QuotePage</name>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>发送于 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Mark as Sent Without an E-mail</source>
        <translation>标记为已发送（不发邮件）</translation>
    </message>
    <message>
        <source>Compare with Another Revision</source>
        <translation>与其他版本比较</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open the Deal</source>
        <translation>打开商机</translation>
    </message>
    <message>
        <source>Letterhead and Defaults…</source>
        <translation>信头与默认值…</translation>
    </message>
    <message>
        <source>Choose the Logo…</source>
        <translation>选择徽标…</translation>
    </message>
    <message>
        <source>Cancel the Quote</source>
        <translation>取消报价单</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>报价单 %1</translation>
    </message>
    <message>
        <source>Quote %1 from %2</source>
        <translation>%2 的报价单 %1</translation>
    </message>
    <message>
        <source>Please find our quote %1 attached.</source>
        <translation>随信附上我方报价单 %1。</translation>
    </message>
    <message>
        <source>Your mail program has the quote as %1.</source>
        <translation>您的邮件程序已收到报价单文件 %1。</translation>
    </message>
    <message>
        <source>The PDF cannot be written to %1: %2.</source>
        <translation>无法将 PDF 写入 %1：%2。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 has expired. Why is it accepted all the same?</source>
        <translation>%1 已过期。为何仍被接受？</translation>
    </message>
    <message>
        <source>Is the deal “%1” won with this quote?</source>
        <translation>商机“%1”是否因此报价单而赢得？</translation>
    </message>
    <message>
        <source>Accept and win the deal</source>
        <translation>接受并赢得商机</translation>
    </message>
    <message>
        <source>Accept the quote only</source>
        <translation>仅接受报价单</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why was %1 rejected?</source>
        <translation>%1 为何被拒绝？</translation>
    </message>
    <message>
        <source>Revise %1</source>
        <translation>修订 %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 is no picture in PNG or JPEG of at most 400 kB.</source>
        <translation>%1 不是 400 kB 以内的 PNG 或 JPEG 图片。</translation>
    </message>
    <message>
        <source>Change the logo</source>
        <translation>更改徽标</translation>
    </message>
    <message>
        <source>This quote has been deleted.</source>
        <translation>该报价单已被删除。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The customer has accepted the quote</source>
        <translation>客户已接受报价单</translation>
    </message>
    <message>
        <source>The customer has rejected the quote</source>
        <translation>客户已拒绝报价单</translation>
    </message>
    <message>
        <source>Begin the next revision; this one stays in force until it is sent</source>
        <translation>开始下一版本；在其发送之前当前版本仍有效</translation>
    </message>
    <message>
        <source>Send the quote with your mail program; it can no longer be changed then</source>
        <translation>用邮件程序发送报价单；之后不能再修改</translation>
    </message>
    <message>
        <source>Save the quote (Ctrl+S)</source>
        <translation>保存报价单 (Ctrl+S)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Add a line (Ins)</source>
        <translation>添加一行 (Ins)</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>从目录</translation>
    </message>
    <message>
        <source>Add a product (Ctrl+Space)</source>
        <translation>添加产品 (Ctrl+空格)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分节</translation>
    </message>
    <message>
        <source>Add a heading with a subtotal</source>
        <translation>添加带小计的标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>添加说明</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Offer the line without counting it</source>
        <translation>提供该行但不计入合计</translation>
    </message>
    <message>
        <source>Remove the lines (Ctrl+Del)</source>
        <translation>删除行 (Ctrl+Del)</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Accept It All the Same…</source>
        <translation>仍然接受…</translation>
    </message>
    <message>
        <source>Save as Template…</source>
        <translation>另存为模板…</translation>
    </message>
    <message>
        <source>The message is open in your mail program. Attach the quote yourself: %1</source>
        <translation>邮件已在您的邮件程序中打开。请自行附上报价单：%1</translation>
    </message>
    <message>
        <source>%1 has been superseded. Why is it accepted all the same?</source>
        <translation>%1 已被取代。为何仍然接受？</translation>
    </message>
    <message>
        <source>gets its number when it is sent</source>
        <translation>发送时获得编号</translation>
    </message>
    <message>
        <source>This is what you had typed before and not saved.</source>
        <translation>这是您之前输入但未保存的内容。</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新开始</translation>
    </message>
    <message numerus="yes">
        <source>(%1 of %n line(s))</source>
        <translation>
            <numerusform>（%n 行中的 %1 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program could be opened. The quote counts as sent; send this file yourself: %1</source>
        <translation>无法打开邮件程序。报价单已视为发送；请自行发送此文件：%1</translation>
    </message>
    <message>
        <source>This quote has been deleted meanwhile. What you typed is still here.</source>
        <translation>此报价单已被删除。您输入的内容仍在这里。</translation>
    </message>
    <message>
        <source>Keep it as a new quote</source>
        <translation>保留为新报价单</translation>
    </message>
    <message>
        <source>Keep %1 as a new quote</source>
        <translation>将 %1 保留为新报价单</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The printer cannot be used. Choose another one.</source>
        <translation>无法使用该打印机。请选择其他打印机。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read and must be put right: %1.</source>
        <translation>
            <numerusform>有 %n 个单元格无法读取，必须更正：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the catalogue: %1. The lines stay as they are.</source>
        <translation>已不在目录中：%1。各行保持不变。</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>目前合计</translation>
    </message>
    <message>
        <source>The day this quote is valid until has passed: it would be expired as soon as it is sent.</source>
        <translation>此报价的有效期已过：一发送就已过期。</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Not in the catalogue: %1. The prices of these lines stay as they are, whatever the quantity.</source>
        <translation>不在目录中：%1。无论数量多少，这些行的价格保持不变。</translation>
    </message>
    <message>
        <source>The deal “%1” was lost on %2. Is it won with this quote after all?</source>
        <translation>商机“%1”已于 %2 丢失。凭此报价单是否最终赢得？</translation>
    </message>
    <message>
        <source>Accept, reopen and win the deal</source>
        <translation>接受、重新打开并赢得商机</translation>
    </message>
    <message>
        <source>Undo brings it back, or Redo if the step that made it was undone.</source>
        <translation>可用“撤销”恢复；若撤销的是创建它的步骤，则用“重做”。</translation>
    </message>
    <message>
        <source>It gets its number, and can no longer be changed or taken back, only revised.</source>
        <translation>它将获得编号，之后不能再更改或撤回，只能修订。</translation>
    </message>
    <message>
        <source>Once it is sent it can no longer be changed or taken back, only revised.</source>
        <translation>发送后不能再更改或撤回，只能修订。</translation>
    </message>
    <message>
        <source>Send with the mail program</source>
        <translation>用邮件程序发送</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发送</translation>
    </message>
    <message>
        <source>Line %1 keeps the price that was typed, %2; the catalogue says %3.</source>
        <translation>第 %1 行保留输入的价格 %2；目录价为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) keep the price that was typed; the catalogue says another.</source>
        <translation>
            <numerusform>%n 行保留输入的价格；目录价不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it from the catalogue</source>
        <translation>采用目录价</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) typed by hand stayed as typed and count as with tax now (line %1).</source>
        <translation>
            <numerusform>%n 个手工输入的价格保持不变，现在按含税计算（第 %1 行）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) typed by hand stayed as typed and count as without tax now (line %1).</source>
        <translation>
            <numerusform>%n 个手工输入的价格保持不变，现在按不含税计算（第 %1 行）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Go to another revision of this quote</source>
        <translation>转到此报价的其他修订版</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Revision %1 of %2</source>
        <translation>修订版 %1，共 %2 版</translation>
    </message>
    <message>
        <source>Previous Revision</source>
        <translation>上一修订版</translation>
    </message>
    <message>
        <source>Next Revision</source>
        <translation>下一修订版</translation>
    </message>
    <message>
        <source>A colleague has just changed what you are changing too – %1. Your text is still here; saving it replaces theirs.</source>
        <translation>同事刚刚更改了您也在更改的内容——%1。您的文字仍在；保存会替换对方的。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>文件预览</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Send %1, which names no recipient?</source>
        <translation>%1 没有收件人，仍要发送吗？</translation>
    </message>
    <message>
        <source>Mark %1, which names no recipient, as sent?</source>
        <translation>%1 没有收件人，仍要标记为已发送吗？</translation>
    </message>
    <message>
        <source>Mark %1 to %2 as sent?</source>
        <comment>quote, recipient</comment>
        <translation>将 %1（收件人：%2）标记为已发送吗？</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <comment>quote, recipient</comment>
        <translation>将 %1 发送给 %2 吗？</translation>
    </message>
    <message>
        <source>%1 (no e-mail address)</source>
        <translation>%1（无电子邮件地址）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recipient, e-mail address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>articles that are not in the catalogue</comment>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are none of a quote&apos;s and were left out: %1.</source>
        <translation>
            <numerusform>%n 列不属于报价，已略去：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::QuotePages</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>New Quote</source>
        <translation>新建报价单</translation>
    </message>
    <message>
        <source>New Quote from a Template…</source>
        <translation>从模板新建报价单…</translation>
    </message>
    <message>
        <source>Give Closed Deals the Rate of Their Day</source>
        <translation>为已关闭的交易补上当日汇率</translation>
    </message>
    <message>
        <source>Every closed deal in another currency keeps its rate, or none is known for its day.</source>
        <translation>其他货币的已关闭交易都保留其汇率，或当日没有已知汇率。</translation>
    </message>
    <message numerus="yes">
        <source>%n closed deal(s) keep the rate of their day now.</source>
        <translation>
            <numerusform>%n 笔已关闭的交易现已保存当日汇率。</numerusform>
        </translation>
    </message>
    <message>
        <source>New Quote from This Template</source>
        <translation>用此模板新建报价</translation>
    </message>
    <message>
        <source>Letterhead and Defaults of Quotes…</source>
        <translation>报价单的信头与默认值…</translation>
    </message>
</context>
<context>
    <name>crm::QuotePaper</name>
    <message>
        <source>Quote %1</source>
        <translation>报价单 %1</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Amount with tax</source>
        <translation>含税金额</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Subtotal %1</source>
        <translation>小计 %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>货号 %1</translation>
    </message>
    <message>
        <source>Optional: not part of the total.</source>
        <translation>可选：不计入合计。</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>折扣 %1</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>各行合计</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>不含税金额</translation>
    </message>
    <message>
        <source>Includes tax %1 on %2</source>
        <translation>含税 %1（基数 %2）</translation>
    </message>
    <message>
        <source>Tax %1 on %2</source>
        <translation>税 %1（基数 %2）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>This quote is valid until %1.</source>
        <translation>本报价单有效期至 %1。</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Quote %1 of %2</source>
        <translation>报价单 %1（%2）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Draft: not yet an offer.</source>
        <translation>草稿：尚非正式报价。</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>目前合计</translation>
    </message>
</context>
<context>
    <name>crm::QuotePreview</name>
    <message>
        <source>Preview of the document</source>
        <translation>文档预览</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>crm::QuoteTable</name>
    <message>
        <source>Lines of the quote</source>
        <translation>报价单各行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Take the Catalogue&apos;s Price</source>
        <translation>采用目录价格</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove the Lines</source>
        <translation>移除行</translation>
    </message>
</context>
<context>
    <name>crm::QuoteTemplate</name>
    <message>
        <source>Once per document</source>
        <translation>每份单据一次</translation>
    </message>
    <message>
        <source>On each line</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>Halves away from zero</source>
        <translation>五入远离零</translation>
    </message>
    <message>
        <source>Halves to the even digit</source>
        <translation>五入取偶</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是 EUR 或 USD 之类的货币代码。</translation>
    </message>
    <message>
        <source>A quote is valid for 1 to 3,650 days.</source>
        <translation>报价单有效期为 1 到 3650 天。</translation>
    </message>
    <message>
        <source>“%1” is not a discount such as 10% or 60.00; it cannot be below 0 or above 100 %.</source>
        <translation>“%1”不是 10% 或 60.00 之类的折扣；不能低于 0 或高于 100%。</translation>
    </message>
    <message>
        <source>Quote template</source>
        <translation>报价单模板</translation>
    </message>
    <message>
        <source>Quote templates</source>
        <translation>报价单模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title of the quote</source>
        <translation>报价单标题</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>税额取整</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整方式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>New Quote Template</source>
        <translation>新建报价单模板</translation>
    </message>
</context>
<context>
    <name>crm::QuoteTemplateLine</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分节</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The quantity must be a number above 0.</source>
        <translation>数量必须大于 0。</translation>
    </message>
    <message>
        <source>Line of a template</source>
        <translation>模板行</translation>
    </message>
    <message>
        <source>Lines of templates</source>
        <translation>模板行</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Price set by hand</source>
        <translation>手动设定价格</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation>税率（百分比）</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>单位成本</translation>
    </message>
</context>
<context>
    <name>crm::QuoteTotals</name>
    <message>
        <source>The amount is too large: at most 9,999,999,999,999 of the currency.</source>
        <translation>金额过大：最多为该货币的 9,999,999,999,999。</translation>
    </message>
    <message>
        <source>The discount of %1 is more than the lines amount to: %2.</source>
        <translation>折扣 %1 超过各行合计：%2。</translation>
    </message>
    <message>
        <source>The tax rate is a percentage from 0 to 1,000.</source>
        <translation>税率为 0 到 1,000 的百分比。</translation>
    </message>
    <message>
        <source>The discount of a line cannot be more than the line amounts to.</source>
        <translation>行折扣不能超过该行金额。</translation>
    </message>
</context>
<context>
    <name>crm::QuoteWorksheet</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>税率 %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>“%1” is not a discount such as 10% or 60.00; it cannot be below 0 or above 100 %.</source>
        <translation>“%1”不是形如 10% 或 60.00 的折扣；不能低于 0 或高于 100%。</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>手动设定。</translation>
    </message>
    <message>
        <source>Set by hand; the catalogue says %1 for this quantity. Empty the cell to take that.</source>
        <translation>手动设定；目录中此数量的价格为 %1。清空单元格即可采用。</translation>
    </message>
    <message>
        <source>“%1” (line %2, %3)</source>
        <translation>“%1”（第 %2 行，%3）</translation>
    </message>
    <message>
        <source>Typed by hand or no longer in the catalogue: the price does not follow it.</source>
        <translation>手工输入或已不在目录中：价格不随目录变化。</translation>
    </message>
    <message>
        <source>The catalogue says %1 without tax.</source>
        <translation>目录价为 %1（不含税）。</translation>
    </message>
    <message>
        <source>The price book says %1 with tax.</source>
        <translation>价目表为 %1（含税）。</translation>
    </message>
    <message>
        <source>Line %1 has no description. Type one, or remove the line.</source>
        <translation>第 %1 行没有说明。请输入，或删除该行。</translation>
    </message>
    <message>
        <source>The heading above the first line is empty. Type what it says, or remove it.</source>
        <translation>第一行上方的标题为空。请输入，或将其删除。</translation>
    </message>
    <message>
        <source>The heading after line %1 is empty. Type what it says, or remove it.</source>
        <translation>第 %1 行之后的标题为空。请输入，或将其删除。</translation>
    </message>
    <message>
        <source>The remark above the first line is empty. Type what it says, or remove it.</source>
        <translation>第一行上方的备注为空。请输入，或将其删除。</translation>
    </message>
    <message>
        <source>The remark after line %1 is empty. Type what it says, or remove it.</source>
        <translation>第 %1 行之后的备注为空。请输入，或将其删除。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not on sale on %3.</source>
        <translation>第 %1 行：“%2”在 %3 不销售。</translation>
    </message>
</context>
<context>
    <name>crm::RateConversion</name>
    <message>
        <source>%1 with %2 at the rates of %3.</source>
        <translation>%1，含 %2，按 %3 的汇率。</translation>
    </message>
    <message>
        <source>%1 with %2.</source>
        <translation>%1，含 %2。</translation>
    </message>
    <message>
        <source>What has closed counts at the rate kept on that day.</source>
        <translation>已关闭的按当日保存的汇率计算。</translation>
    </message>
    <message>
        <source>Amounts in %1 are not included: there is no rate to %2. Add one under “Exchange rates”.</source>
        <translation>未计入 %1 的金额：没有兑 %2 的汇率。请在“汇率”中添加。</translation>
    </message>
    <message>
        <source>Closed deals in %1 are not included: no rate was known on the day they closed.</source>
        <translation>未计入以 %1 关闭的交易：关闭当日没有已知汇率。</translation>
    </message>
    <message>
        <source>Rates kept for closed deals</source>
        <translation>已关闭交易保存的汇率</translation>
    </message>
</context>
<context>
    <name>crm::ReasonPopover</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reasons given lately</source>
        <translation>最近使用的原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Why was “%1” won?</source>
        <translation>“%1”为什么赢单？</translation>
    </message>
    <message>
        <source>Why was “%1” lost?</source>
        <translation>“%1”为什么丢单？</translation>
    </message>
    <message>
        <source>Such as: quality, price, reference</source>
        <translation>例如：质量、价格、推荐</translation>
    </message>
    <message>
        <source>Such as: price, timing, competitor</source>
        <translation>例如：价格、时机、竞争对手</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>标记为赢单</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>标记为丢单</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Competitor, if there was one</source>
        <translation>竞争对手（如有）</translation>
    </message>
    <message>
        <source>Say in a word or two why: reports count by it.</source>
        <translation>请用一两个词说明原因：报表按此统计。</translation>
    </message>
</context>
<context>
    <name>crm::RecordDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This record has been deleted.</source>
        <translation>此记录已被删除。</translation>
    </message>
    <message>
        <source>This is what you had typed before and not saved.</source>
        <translation>这是您先前输入但未保存的内容。</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Not saved yet. What you type is kept as a draft.</source>
        <translation>尚未保存。您输入的内容会保留为草稿。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Create %1 %2</source>
        <translation>创建%1%2</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation>更改%1%2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>要放弃已输入的内容吗？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>保留为草稿</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>A colleague has just changed what you are changing too – %1. Your text is still here; saving it replaces theirs.</source>
        <translation>同事刚刚更改了您也在更改的内容——%1。您的文字仍在；保存将替换对方的内容。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Not saved yet, nor kept as a draft. %1</source>
        <translation>尚未保存，也未存为草稿。%1</translation>
    </message>
</context>
<context>
    <name>crm::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>Additional details</source>
        <translation>其他信息</translation>
    </message>
    <message>
        <source>As of today: %1.</source>
        <translation>截至今天：%1。</translation>
    </message>
</context>
<context>
    <name>crm::RecordListPage</name>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Add a Filter…</source>
        <translation>添加筛选…</translation>
    </message>
    <message>
        <source>Details Beside the List</source>
        <translation>在列表旁显示详细信息</translation>
    </message>
    <message>
        <source>Comfortable Rows</source>
        <translation>宽松行高</translation>
    </message>
    <message>
        <source>Normal Rows</source>
        <translation>普通行高</translation>
    </message>
    <message>
        <source>Compact Rows</source>
        <translation>紧凑行高</translation>
    </message>
    <message>
        <source>Save as a View…</source>
        <translation>另存为视图…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change History…</source>
        <translation>更改历史…</translation>
    </message>
    <message numerus="yes">
        <source>Change a Field of %n Record(s)…</source>
        <translation>
            <numerusform>更改 %n 条记录的字段…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n Row(s)</source>
        <translation>
            <numerusform>复制 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>删除 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Record(s)</source>
        <translation>
            <numerusform>删除 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>另存为视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>在此列表中查找</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>The filter or the search hides all records.</source>
        <translation>筛选或搜索隐藏了所有记录。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>What you create or import appears in this list.</source>
        <translation>您创建或导入的内容会显示在此列表中。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1 条</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>This record has been deleted.</source>
        <translation>此记录已被删除。</translation>
    </message>
    <message>
        <source>How the Due Time Came About</source>
        <translation>到期时间的由来</translation>
    </message>
    <message>
        <source>Everybody’s are shown: you have not said which colleague you are.</source>
        <translation>显示的是所有人的：您尚未说明您是哪位同事。</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>说明您是谁</translation>
    </message>
</context>
<context>
    <name>crm::RecordPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>更改历史</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>This record has been deleted.</source>
        <translation>此记录已被删除。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>crm::RecordTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>%1 后到期</translation>
    </message>
    <message>
        <source>Due %1. Click to see how this time came about.</source>
        <translation>到期：%1。点击查看该时间的由来。</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>已暂停，剩余 %1</translation>
    </message>
    <message>
        <source>The clock rests. Click to see since when and why.</source>
        <translation>时钟已暂停。点击查看起始时间和原因。</translation>
    </message>
    <message>
        <source>The clock rests with %1 left. Click to see since when and why.</source>
        <translation>计时已暂停，剩余 %1。点击查看起始时间和原因。</translation>
    </message>
</context>
<context>
    <name>crm::Recurrence</name>
    <message>
        <source>The rule of repetition “%1” cannot be read.</source>
        <translation>重复规则“%1”无法读取。</translation>
    </message>
    <message>
        <source>Something that repeats several times a day cannot be kept.</source>
        <translation>无法保存一天内多次重复的内容。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>每 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>每 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last %1</source>
        <comment>weekday</comment>
        <translation>最后一个%1</translation>
    </message>
    <message>
        <source>on the first %1</source>
        <comment>weekday</comment>
        <translation>第一个%1</translation>
    </message>
    <message>
        <source>on the second %1</source>
        <comment>weekday</comment>
        <translation>第二个%1</translation>
    </message>
    <message>
        <source>on the third %1</source>
        <comment>weekday</comment>
        <translation>第三个%1</translation>
    </message>
    <message>
        <source>on the fourth %1</source>
        <comment>weekday</comment>
        <translation>第四个%1</translation>
    </message>
    <message>
        <source>on day %1</source>
        <comment>of the month</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>on working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>every week, on Tuesday</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <comment>every week</comment>
        <translation>
            <numerusform>%1，共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>every week, day</comment>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>on the last day</source>
        <comment>of the month</comment>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>crm::ReferenceEditor</name>
    <message>
        <source>Type a name</source>
        <translation>输入名称</translation>
    </message>
    <message>
        <source>There is no “%1”. Choose one from the list.</source>
        <translation>没有“%1”。请从列表中选择。</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>创建“%1”</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>不可用</translation>
    </message>
</context>
<context>
    <name>crm::RejectsFile</name>
    <message>
        <source>The file for rejected rows, %1, cannot be written: %2.</source>
        <translation>无法写入被拒行文件 %1：%2。</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>crm::ReminderDesk</name>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n 个提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>5 分钟后</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
</context>
<context>
    <name>crm::ReminderPopup</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n 个提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in My Day</source>
        <translation>
            <numerusform>“我的一天”中还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>In &amp;5 Minutes</source>
        <translation>&amp;5 分钟后</translation>
    </message>
    <message>
        <source>In an &amp;Hour</source>
        <translation>一小时后(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tomorrow Morning</source>
        <translation>明天早上(&amp;T)</translation>
    </message>
</context>
<context>
    <name>crm::Reminders</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 分钟后</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>crm::RepeatEditor</name>
    <message>
        <source>Only this one of its series</source>
        <translation>仅该系列中的这一次</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>%1. The first one is on %2.</source>
        <comment>the rule, a day</comment>
        <translation>%1。第一次在%2。</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>其他规则</translation>
    </message>
</context>
<context>
    <name>crm::RepetitionPanel</name>
    <message>
        <source>Repeats every so many days, weeks, months or years</source>
        <translation>每隔多少天、周、月或年重复</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>天、周、月或年</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月的哪一天</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>2 weeks</comment>
        <translation>每</translation>
    </message>
    <message>
        <source>day</source>
        <comment>every 1</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <comment>every 1</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <comment>every 1</comment>
        <translation>个月</translation>
    </message>
    <message>
        <source>year</source>
        <comment>every 1</comment>
        <translation>年</translation>
    </message>
    <message>
        <source>days</source>
        <comment>every 2</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>every 2</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <comment>every 2</comment>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <comment>every 2</comment>
        <translation>年</translation>
    </message>
    <message>
        <source>Choose a day of the week.</source>
        <translation>请选择星期几。</translation>
    </message>
</context>
<context>
    <name>crm::ReplyBox</name>
    <message>
        <source>Build the response from its parts</source>
        <translation>分部分撰写回复</translation>
    </message>
    <message>
        <source>Response to the customer</source>
        <translation>给客户的答复</translation>
    </message>
    <message>
        <source>What we answer. Type :: for a canned answer.</source>
        <translation>我们的答复。输入 :: 使用预设回复。</translation>
    </message>
    <message>
        <source>Not known here, fill in by hand: %1.</source>
        <translation>此处未知，请手动填写：%1。</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>道歉</translation>
    </message>
    <message>
        <source>What we are sorry for.</source>
        <translation>我们为何致歉。</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Why it happened, in plain words.</source>
        <translation>用通俗的话说明原因。</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>What we do so that it does not come back.</source>
        <translation>我们如何防止再次发生。</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>补偿</translation>
    </message>
    <message>
        <source>What the customer gets for the trouble.</source>
        <translation>给客户的补偿。</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>邮件主题</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>附加…</translation>
    </message>
    <message>
        <source>Look and send…</source>
        <translation>查看并发送…</translation>
    </message>
    <message>
        <source>There is no mail program to open the reply with.</source>
        <translation>没有可打开回复的邮件程序。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>%1 – remove</source>
        <translation>%1 – 移除</translation>
    </message>
    <message>
        <source>Told in another way</source>
        <translation>已用其他方式告知</translation>
    </message>
    <message>
        <source>Note that the customer has this answer already, and how</source>
        <translation>记录客户已得到此答复及其方式</translation>
    </message>
    <message>
        <source>Write down what the customer was told.</source>
        <translation>请写下告知客户的内容。</translation>
    </message>
    <message>
        <source>What you changed in the answer stays; the new words stand before it. Ctrl+Z takes them out again.</source>
        <translation>您在答复中所做的更改会保留；新的文字在其前面。按 Ctrl+Z 可将其移除。</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>尚未答复。</translation>
    </message>
</context>
<context>
    <name>crm::Report</name>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>%2 年第 %1 季度</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, last digits of its year</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>crm::ReportCard</name>
    <message>
        <source>%1bn</source>
        <translation>%1 十亿</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1 千</translation>
    </message>
    <message>
        <source>Save the chart “%1”</source>
        <translation>保存图表“%1”</translation>
    </message>
    <message>
        <source>Save as PNG Picture…</source>
        <translation>保存为 PNG 图片…</translation>
    </message>
    <message>
        <source>Save as SVG Drawing…</source>
        <translation>保存为 SVG 矢量图…</translation>
    </message>
    <message>
        <source>Save as PDF Page…</source>
        <translation>保存为 PDF 页面…</translation>
    </message>
    <message>
        <source>These numbers could not be read.</source>
        <translation>无法读取这些数字。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>crm::Restore</name>
    <message>
        <source>%1 before restoring %2</source>
        <comment>file name, date</comment>
        <translation>%1 恢复前 %2</translation>
    </message>
</context>
<context>
    <name>crm::ReturnLine</name>
    <message>
        <source>At least one piece comes back.</source>
        <translation>至少退回一件。</translation>
    </message>
    <message>
        <source>The amount cannot be negative.</source>
        <translation>金额不能为负数。</translation>
    </message>
    <message>
        <source>Say why the return is rejected: the customer will ask.</source>
        <translation>请说明拒绝退货的原因：客户会询问。</translation>
    </message>
    <message>
        <source>Note when the goods came in before deciding about them.</source>
        <translation>决定前请记录收货日期。</translation>
    </message>
    <message>
        <source>Returned item</source>
        <translation>退回物品</translation>
    </message>
    <message>
        <source>Returned items</source>
        <translation>退回物品</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收货日期</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation>未拆封</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>有缺陷</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Say how much is refunded.</source>
        <translation>请填写退款金额。</translation>
    </message>
    <message>
        <source>This day is still to come: note it when the goods are here.</source>
        <translation>该日期尚未到来：请在收到货物后填写。</translation>
    </message>
    <message>
        <source>New Returned Item</source>
        <translation>新建退回物品</translation>
    </message>
    <message>
        <source>Decide what the amount is for.</source>
        <translation>请决定该金额的用途。</translation>
    </message>
</context>
<context>
    <name>crm::ReviewCard</name>
    <message>
        <source>Keep the record</source>
        <translation>保留记录</translation>
    </message>
    <message>
        <source>Delete it after all</source>
        <translation>仍然删除</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留此项</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>采用此项</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take mine back</source>
        <translation>恢复我的</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of record, field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>当前有效</translation>
    </message>
    <message>
        <source>Overwritten</source>
        <translation>已被覆盖</translation>
    </message>
    <message>
        <source>Changed the record.</source>
        <translation>更改了记录。</translation>
    </message>
    <message>
        <source>Deleted the record.</source>
        <translation>删除了记录。</translation>
    </message>
    <message>
        <source>The record has been deleted since, or is not here yet. Keeping closes the question.</source>
        <translation>该记录已被删除，或尚未到达此处。选择保留即可结束此问题。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Before both: %1</source>
        <translation>两者之前：%1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Write something else…</source>
        <translation>另写内容…</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Try this again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>未被接收</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Make a new record of it…</source>
        <translation>据此新建记录……</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>期望值</translation>
    </message>
    <message>
        <source>Written since then.</source>
        <translation>此后写入。</translation>
    </message>
    <message>
        <source>Changed the record, or added something to it.</source>
        <translation>更改了记录或添加了内容。</translation>
    </message>
    <message>
        <source>Set by the server.</source>
        <translation>由服务器设定。</translation>
    </message>
</context>
<context>
    <name>crm::ReviewEdit</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What counts for %1</source>
        <translation>%1 应采用的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>crm::ReviewList</name>
    <message>
        <source>Deleted and changed</source>
        <translation>已删除且已更改</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of record, field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, changed by %3 and %4</source>
        <translation>%1，%2，由 %3 和 %4 更改</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>A record that is not here</source>
        <translation>不在此处的记录</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>“%1” is taken by another record, so this one has “%2” now.</source>
        <translation>“%1”已被另一条记录占用，因此本记录现为“%2”。</translation>
    </message>
    <message>
        <source>The record had been moved to “%1” before, and “%2” cannot follow that.</source>
        <translation>该记录此前已改为“%1”，“%2”不能接在其后。</translation>
    </message>
    <message>
        <source>You may not change this, or may no longer see it. What you wrote is kept here, for you alone.</source>
        <translation>您无权更改此内容，或已无法查看。您写的内容保存在此，仅您可见。</translation>
    </message>
    <message>
        <source>The record was deleted so long ago that the server has forgotten it. What you wrote is kept here, for you alone.</source>
        <translation>该记录删除已久，服务器已不再保存。您写的内容保存在此，仅您可见。</translation>
    </message>
    <message>
        <source>An entry like this is corrected by its author within a quarter of an hour, or not at all. What you wrote is kept here, for you alone.</source>
        <translation>此类条目只能由作者在一刻钟内更正，否则不能更改。您写的内容保存在此，仅您可见。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, written by %3</source>
        <translation>%1，%2，由 %3 写入</translation>
    </message>
    <message>
        <source>It had been sent before your change arrived, and stays as it was sent. What you wrote is kept here, for you alone; a revision can take it up.</source>
        <translation>您的更改到达之前该报价已发送，并保持发送时的内容。您写的内容仅为您保留在此处；可在修订版中采用。</translation>
    </message>
    <message>
        <source>Of others · %1 · %2</source>
        <comment>kind of record, field</comment>
        <translation>他人的 · %1 · %2</translation>
    </message>
</context>
<context>
    <name>crm::ReviewNotice</name>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
</context>
<context>
    <name>crm::ReviewView</name>
    <message>
        <source>There is nothing to review.</source>
        <translation>没有需要审阅的内容。</translation>
    </message>
    <message>
        <source>Changes to review</source>
        <translation>待审阅的更改</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>When you and a colleague change the same thing without knowing of each other, both versions are kept here. So is whatever of yours the server could not take in.</source>
        <translation>当您和同事在互不知情时更改同一内容，两个版本都保存在此。服务器未能接收的您的内容也在此。</translation>
    </message>
    <message>
        <source>1 discard</source>
        <translation>1 丢弃</translation>
    </message>
    <message>
        <source>1 keep</source>
        <translation>1 保留</translation>
    </message>
    <message>
        <source>2 try again</source>
        <translation>2 重试</translation>
    </message>
    <message>
        <source>2 delete</source>
        <translation>2 删除</translation>
    </message>
    <message>
        <source>2 take the other</source>
        <translation>2 采用另一个</translation>
    </message>
    <message>
        <source>B both</source>
        <translation>B 两者</translation>
    </message>
    <message>
        <source>E write</source>
        <translation>E 编写</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter 打开</translation>
    </message>
</context>
<context>
    <name>crm::Rights</name>
    <message>
        <source>%1 are changed by managers only: ask one of them.</source>
        <comment>a kind of records</comment>
        <translation>%1只能由经理更改：请联系其中一位。</translation>
    </message>
    <message>
        <source>You may change your name here; a manager changes the rest. Ask one of them.</source>
        <translation>您可以在此更改自己的姓名；其余内容由经理更改。请联系其中一位。</translation>
    </message>
</context>
<context>
    <name>crm::RuleEndPanel</name>
    <message>
        <source>When it ends</source>
        <translation>何时结束</translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>永不结束</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>多少次</translation>
    </message>
    <message>
        <source> time</source>
        <comment>ends after 1</comment>
        <translation> 次</translation>
    </message>
    <message>
        <source> times</source>
        <comment>ends after 2</comment>
        <translation> 次</translation>
    </message>
    <message>
        <source>Add the last day.</source>
        <translation>请填写最后一天。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
</context>
<context>
    <name>crm::SalesReport</name>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>无产品</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>No competitor</source>
        <translation>无竞争对手</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>crm::SalesTarget</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>A target is for a colleague or for a team, not for both.</source>
        <translation>目标只能属于一位同事或一个团队，不能两者都选。</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码，货币代码的示例：EUR 或 USD。</translation>
    </message>
    <message>
        <source>Sales target</source>
        <translation>销售目标</translation>
    </message>
    <message>
        <source>Sales targets</source>
        <translation>销售目标</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Target set.</source>
        <translation>已设定目标。</translation>
    </message>
    <message>
        <source>Target taken away.</source>
        <translation>已取消目标。</translation>
    </message>
    <message>
        <source>A target must be above 0.</source>
        <translation>目标必须大于 0。</translation>
    </message>
    <message>
        <source>New Sales Target</source>
        <translation>新建销售目标</translation>
    </message>
</context>
<context>
    <name>crm::SavedView</name>
    <message>
        <source>Saved view</source>
        <translation>已保存视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>New Saved View</source>
        <translation>新建已保存视图</translation>
    </message>
</context>
<context>
    <name>crm::SavedViews</name>
    <message>
        <source>The saved view “%1” cannot be read.</source>
        <translation>无法读取已保存视图“%1”。</translation>
    </message>
    <message>
        <source>Save view “%1”</source>
        <translation>保存视图“%1”</translation>
    </message>
    <message>
        <source>Change view “%1”</source>
        <translation>更改视图“%1”</translation>
    </message>
</context>
<context>
    <name>crm::ScheduleEdits</name>
    <message>
        <source>“%1” moved with its series.</source>
        <translation>“%1”已随系列移动。</translation>
    </message>
    <message>
        <source>“%1” moved.</source>
        <translation>“%1”已移动。</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>“%1”已更改。</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <translation>“%1”已重新打开。</translation>
    </message>
    <message>
        <source>“%1” takes place once.</source>
        <translation>“%1”只进行一次。</translation>
    </message>
    <message>
        <source>“%1” repeats.</source>
        <translation>“%1”将重复。</translation>
    </message>
    <message>
        <source>You will be reminded of “%1”.</source>
        <translation>将提醒您“%1”。</translation>
    </message>
    <message>
        <source>You will not be reminded of “%1”.</source>
        <translation>不再提醒“%1”。</translation>
    </message>
</context>
<context>
    <name>crm::SchedulePages</name>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>This file is too large for a calendar.</source>
        <translation>此文件过大，不像日历。</translation>
    </message>
    <message>
        <source>Import a Calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Export the Calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>No reminder is waiting.</source>
        <translation>没有等待的提醒。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>The calendar was written to %1.</source>
        <translation>日历已写入 %1。</translation>
    </message>
    <message>
        <source>&amp;Quick Entry…</source>
        <translation>快速输入(&amp;Q)…</translation>
    </message>
    <message>
        <source>Import a Ca&amp;lendar…</source>
        <translation>导入日历(&amp;L)…</translation>
    </message>
    <message>
        <source>Export t&amp;he Calendar…</source>
        <translation>导出日历(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>提醒(&amp;R)</translation>
    </message>
    <message>
        <source>Edit %1 on %2 Only</source>
        <comment>one of a series</comment>
        <translation>仅编辑 %2 的%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>crm::Search</name>
    <message>
        <source>The search is not available: the file could not be read.</source>
        <translation>搜索不可用：无法读取文件。</translation>
    </message>
</context>
<context>
    <name>crm::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation>搜索或跳转…</translation>
    </message>
</context>
<context>
    <name>crm::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>crm::Seeds</name>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>已确认资格</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>谈判</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>与描述不符</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>金额错误</translation>
    </message>
    <message>
        <source>Unexpected charge</source>
        <translation>意外收费</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人应答</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Wrong information</source>
        <translation>信息错误</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新文件</translation>
    </message>
</context>
<context>
    <name>crm::SerialFacts</name>
    <message>
        <source>This installed product is not here any more.</source>
        <translation>此已装产品已不存在。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to %3: check the serial number and the customer.</source>
        <translation>%1 属于 %2，而不是 %3：请检查序列号和客户。</translation>
    </message>
</context>
<context>
    <name>crm::SerialPaste</name>
    <message>
        <source>Copy a serial number first.</source>
        <translation>请先复制一个序列号。</translation>
    </message>
    <message>
        <source>No installed product has the serial number “%1”.</source>
        <translation>没有序列号为“%1”的已安装产品。</translation>
    </message>
</context>
<context>
    <name>crm::ServiceCalendar</name>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Working calendars</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Hours as JSON</source>
        <translation>工作时间（JSON）</translation>
    </message>
    <message>
        <source>New Working Calendar</source>
        <translation>新建工作日历</translation>
    </message>
</context>
<context>
    <name>crm::ServiceCase</name>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>服务请求</translation>
    </message>
    <message>
        <source>Product return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Information request</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>1 Minor</source>
        <translation>1 轻微</translation>
    </message>
    <message>
        <source>2 Moderate</source>
        <translation>2 中等</translation>
    </message>
    <message>
        <source>3 Serious</source>
        <translation>3 严重</translation>
    </message>
    <message>
        <source>4 Major</source>
        <translation>4 重大</translation>
    </message>
    <message>
        <source>5 Critical</source>
        <translation>5 危急</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>道歉</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>The case was closed before it was opened.</source>
        <translation>工单的关闭时间早于开启时间。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Remedy sought</source>
        <translation>期望的解决方式</translation>
    </message>
    <message>
        <source>Date of the problem</source>
        <translation>问题发生日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开启时间</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>已按时回复</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Goods or parts</source>
        <translation>货物或零件</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>An approval of ours</source>
        <translation>我方审批</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>下次响应</translation>
    </message>
    <message>
        <source>Periodic update</source>
        <translation>定期更新</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>Within the promise</source>
        <translation>在承诺之内</translation>
    </message>
    <message>
        <source>Up to 50 % beyond</source>
        <translation>超出不超过 50 %</translation>
    </message>
    <message>
        <source>Up to 100 % beyond</source>
        <translation>超出不超过 100 %</translation>
    </message>
    <message>
        <source>More than 100 % beyond</source>
        <translation>超出 100 % 以上</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>复杂</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>单个客户</translation>
    </message>
    <message>
        <source>Several customers</source>
        <translation>若干客户</translation>
    </message>
    <message>
        <source>Many customers</source>
        <translation>众多客户</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Partly upheld</source>
        <translation>部分成立</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已停售</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>善意处理</translation>
    </message>
    <message>
        <source>The customer agrees</source>
        <translation>客户同意</translation>
    </message>
    <message>
        <source>All options are exhausted</source>
        <translation>所有途径已用尽</translation>
    </message>
    <message>
        <source>It goes on in another case</source>
        <translation>转入其他工单</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Second resolution, written while the case was being closed</source>
        <translation>工单关闭时写下的第二份解决说明</translation>
    </message>
    <message>
        <source>Satisfaction goes from 1 (not at all) to 5 (entirely content).</source>
        <translation>满意度从 1（完全不满意）到 5（非常满意）。</translation>
    </message>
    <message>
        <source>Decide the complaint before closing it.</source>
        <translation>结案前请先对投诉作出决定。</translation>
    </message>
    <message>
        <source>Write down the decision with its reasons before closing.</source>
        <translation>结案前请写明决定及理由。</translation>
    </message>
    <message>
        <source>Say why the complaint may be closed: the customer agrees, or all options are exhausted.</source>
        <translation>请说明投诉可以结案的原因：客户同意，或所有途径已用尽。</translation>
    </message>
    <message>
        <source>Record where the customer could turn before calling all options exhausted.</source>
        <translation>在认定所有途径用尽前，请记录客户可申诉的途径。</translation>
    </message>
    <message>
        <source>A case cannot belong to itself.</source>
        <translation>工单不能属于自身。</translation>
    </message>
    <message>
        <source>A case cannot go on in itself.</source>
        <translation>工单不能转入自身。</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Contacts before</source>
        <translation>此前联系</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>SLA policy</source>
        <translation>SLA 规则</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>预警时间</translation>
    </message>
    <message>
        <source>Working time beyond the promise, in seconds</source>
        <translation>超出承诺的工作时间（秒）</translation>
    </message>
    <message>
        <source>Beyond the promise</source>
        <translation>超出承诺</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认方式</translation>
    </message>
    <message>
        <source>Safety is at stake</source>
        <translation>涉及安全</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>复杂程度</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Facts found</source>
        <translation>查明的事实</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Decision and reasons</source>
        <translation>决定与理由</translation>
    </message>
    <message>
        <source>Where the customer can turn next</source>
        <translation>客户可继续申诉的途径</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>结案依据</translation>
    </message>
    <message>
        <source>What we learn</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Satisfaction with the handling (1–5)</source>
        <translation>对处理的满意度（1–5）</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>客户的评价</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>其他工单</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>后续于</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>This case has been deleted.</source>
        <translation>此工单已被删除。</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>What was said about a case cannot lie in the future.</source>
        <translation>关于工单的沟通不能发生在未来。</translation>
    </message>
    <message>
        <source>“%1” cannot lie in the future.</source>
        <translation>“%1”不能在未来。</translation>
    </message>
    <message>
        <source>Half beyond the promise at</source>
        <translation>超出承诺一半的时间</translation>
    </message>
    <message>
        <source>Wholly beyond the promise at</source>
        <translation>超出承诺一倍的时间</translation>
    </message>
    <message>
        <source>Left while paused, in seconds</source>
        <translation>暂停期间剩余秒数</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The customer has not got this answer yet. Before closing send it, or choose under “Told in another way” how they were told.</source>
        <translation>客户尚未收到此回复。关闭前请发送，或在“已用其他方式告知”中选择告知方式。</translation>
    </message>
    <message>
        <source>Tell the customer the decision before closing: send the answer, or write down in it what they were told.</source>
        <translation>关闭前请将决定告知客户：发送回复，或在其中写下已告知的内容。</translation>
    </message>
    <message>
        <source>%1 leads back to this case already: choose another one, or take that link away.</source>
        <translation>%1 已经指回此工单：请选择其他工单，或移除该关联。</translation>
    </message>
    <message numerus="yes">
        <source>Tick off what was done, or remove the steps nobody takes any more, before the case is solved (%n step(s) open).</source>
        <translation>
            <numerusform>在解决工单之前，请勾选已完成的步骤，或移除不再需要的步骤（还有 %n 个步骤未完成）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>关注者</translation>
    </message>
    <message>
        <source>New Case</source>
        <translation>新建工单</translation>
    </message>
    <message numerus="yes">
        <source>Decide about what came back before the case is solved: refund, replacement, repair or rejection (%n item(s) open).</source>
        <translation>
            <numerusform>在解决工单之前，请对退回的物品作出决定：退款、换货、维修或拒绝（%n 项未定）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ServiceLevelPage</name>
    <message>
        <source>Service levels</source>
        <translation>服务级别</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Apply to open cases…</source>
        <translation>应用于未结工单…</translation>
    </message>
    <message>
        <source>There is nothing here yet: %1.</source>
        <translation>这里还没有内容：%1。</translation>
    </message>
    <message>
        <source>Change the order of the policies</source>
        <translation>更改规则顺序</translation>
    </message>
    <message>
        <source>Apply the service levels to open cases</source>
        <translation>将服务级别应用于未结工单</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Import a working calendar</source>
        <translation>导入工作日历</translation>
    </message>
    <message>
        <source>Working calendars (*.json)</source>
        <translation>工作日历 (*.json)</translation>
    </message>
    <message>
        <source>Export the working calendar</source>
        <translation>导出工作日历</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>Import the calendar “%1”</source>
        <translation>导入日历“%1”</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>The first that matches applies</source>
        <translation>采用第一个匹配项</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>哪个？</translation>
    </message>
    <message>
        <source>Due times that would move</source>
        <translation>将会移动的到期时间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change History…</source>
        <translation>更改历史…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This is an iCalendar file, as holidays are given out. Open the calendar they are for, and choose “From an iCalendar file…” there.</source>
        <translation>这是一个 iCalendar 文件，节假日通常以此形式发布。请打开适用的日历，并在其中选择“从 iCalendar 文件…”。</translation>
    </message>
    <message>
        <source>There is a calendar “%1” already.</source>
        <translation>已有名为“%1”的日历。</translation>
    </message>
    <message>
        <source>Replace it…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
</context>
<context>
    <name>crm::ServicePages</name>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已兑换</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>报告已保存为 %1。</translation>
    </message>
    <message>
        <source>Open a company or a contact first: the report is about one.</source>
        <translation>请先打开公司或联系人：报告针对其中之一。</translation>
    </message>
    <message>
        <source>Save the service report</source>
        <translation>保存服务报告</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>&amp;Service Report as PDF…</source>
        <translation>服务报告 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Find the Copied Serial &amp;Number</source>
        <translation>查找复制的序列号(&amp;N)</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>crm::ServiceReport</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 %（%2/%3）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Complaints received</source>
        <translation>收到的投诉</translation>
    </message>
    <message>
        <source>Median days from receipt to end</source>
        <translation>从受理到结案的中位天数</translation>
    </message>
    <message>
        <source>Acknowledged within %1 days</source>
        <translation>%1 天内确认</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>已按时回复</translation>
    </message>
    <message>
        <source>Repeat complaints</source>
        <translation>重复投诉</translation>
    </message>
    <message>
        <source>Customers who stayed after a complaint</source>
        <translation>投诉后留存的客户</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Complaints per 100 contacts (u-chart, limits at three standard deviations)</source>
        <translation>每百次接触投诉数（u 控制图，三倍标准差控制限）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Response times kept, in percent</source>
        <translation>按时响应百分比</translation>
    </message>
    <message>
        <source>What is off today</source>
        <translation>今日异常</translation>
    </message>
    <message>
        <source>Complaints in %1</source>
        <translation>%1 年投诉</translation>
    </message>
    <message>
        <source>Yearly complaint report, made on %1</source>
        <translation>年度投诉报告，生成于 %1</translation>
    </message>
    <message>
        <source>There was no case in this time.</source>
        <translation>此期间没有工单。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开启时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Service report for %1</source>
        <translation>%1 的服务报告</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务级别</translation>
    </message>
    <message>
        <source>Cases with every promise kept</source>
        <translation>全部承诺均已履行的工单</translation>
    </message>
    <message>
        <source>Missed without a reason given</source>
        <translation>未履行且未说明原因</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>by %1: missed</source>
        <translation>%1 前：未履行</translation>
    </message>
    <message>
        <source>by %1: kept</source>
        <translation>%1 前：已履行</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nothing was promised in this time.</source>
        <translation>此期间没有任何承诺。</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未履行</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍未结</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>What was promised and kept</source>
        <translation>承诺与履行情况</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt for returned goods</source>
        <translation>退货收据</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2.</source>
        <translation>无法将报告保存为 %1：%2。</translation>
    </message>
    <message>
        <source>times of %1</source>
        <translation>%1时间</translation>
    </message>
    <message>
        <source>In comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>No contacts with customers are recorded in this time: no rate.</source>
        <translation>此期间没有记录客户联系：无法计算比率。</translation>
    </message>
    <message>
        <source>Every month lies within the limits: the process is under control.</source>
        <translation>每个月都在控制限内：过程受控。</translation>
    </message>
    <message>
        <source>Beyond the limits, so that a special cause is likely: %1.</source>
        <translation>超出控制限，可能存在特殊原因：%1。</translation>
    </message>
    <message>
        <source>Complaint rate by month</source>
        <translation>每月投诉率</translation>
    </message>
    <message>
        <source>Complaints per 100 contacts with customers, and the limits of each month.</source>
        <translation>每 100 次客户联系的投诉数及各月控制限。</translation>
    </message>
    <message>
        <source>Cases opened in the year to which something was promised.</source>
        <translation>当年开立且有承诺的工单。</translation>
    </message>
    <message>
        <source>Cases with every promise kept, and those with one missed.</source>
        <translation>全部承诺均兑现的工单，以及有一项未兑现的工单。</translation>
    </message>
    <message>
        <source>Share of the team&apos;s cases with every promise kept, the lowest first.</source>
        <translation>该团队全部承诺均兑现的工单比例，由低到高。</translation>
    </message>
    <message>
        <source>Cases with a missed promise by the reason given last.</source>
        <translation>按最后给出的原因统计的未兑现承诺工单。</translation>
    </message>
    <message>
        <source>The complaints received in the year, and what became of them.</source>
        <translation>当年收到的投诉及其结果。</translation>
    </message>
    <message>
        <source>Complaints by how they ended.</source>
        <translation>按结果统计的投诉。</translation>
    </message>
    <message>
        <source>Complaints by cause, the most frequent first.</source>
        <translation>按原因统计的投诉，最常见的在前。</translation>
    </message>
    <message>
        <source>Complaints by month, first ones and those that came again.</source>
        <translation>按月统计的投诉，首次与再次。</translation>
    </message>
    <message>
        <source>Share of the month&apos;s complaints that were acknowledged and answered in time.</source>
        <translation>当月及时确认并答复的投诉比例。</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>Share of the customer&apos;s cases with every promise kept: those with the most cases, the lowest first.</source>
        <translation>客户工单中所有承诺均兑现的比例：工单最多的客户，最低者在前。</translation>
    </message>
</context>
<context>
    <name>crm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>行高(&amp;R)</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>语言和地区</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Phone numbers without &amp;country code are from</source>
        <translation>无国家/地区代码的电话号码来自(&amp;C)</translation>
    </message>
    <message>
        <source>The country of the desktop</source>
        <translation>桌面设置的国家/地区</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>从右到左</translation>
    </message>
    <message>
        <source>Layout &amp;direction</source>
        <translation>布局方向(&amp;D)</translation>
    </message>
    <message>
        <source>Your name, as colleagues read it</source>
        <translation>您的姓名，即同事看到的名称</translation>
    </message>
    <message>
        <source>My &amp;name</source>
        <translation>我的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Change my name to %1</source>
        <translation>将我的姓名更改为 %1</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>我的姓名</translation>
    </message>
</context>
<context>
    <name>crm::Shell</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>New &amp;Contact…</source>
        <translation>新建联系人(&amp;C)…</translation>
    </message>
    <message>
        <source>New Co&amp;mpany…</source>
        <translation>新建公司(&amp;M)…</translation>
    </message>
    <message>
        <source>New &amp;Deal…</source>
        <translation>新建商机(&amp;D)…</translation>
    </message>
    <message>
        <source>New &amp;Task…</source>
        <translation>新建任务(&amp;T)…</translation>
    </message>
    <message>
        <source>New C&amp;ase…</source>
        <translation>新建工单(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Log an Activity…</source>
        <translation>记录活动(&amp;L)…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>New L&amp;ead…</source>
        <translation>新建线索(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>crm::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>crm::SlaAgreement</name>
    <message>
        <source>The agreement ends before it begins.</source>
        <translation>协议的结束早于开始。</translation>
    </message>
    <message>
        <source>SLA agreement</source>
        <translation>SLA 协议</translation>
    </message>
    <message>
        <source>SLA agreements</source>
        <translation>SLA 协议</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Kinds of cases</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>New SLA Agreement</source>
        <translation>新建 SLA 协议</translation>
    </message>
</context>
<context>
    <name>crm::SlaAlert</name>
    <message numerus="yes">
        <source>Tell of %n due time(s)</source>
        <translation>
            <numerusform>通知 %n 个到期时间</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due in %2</source>
        <comment>clock and time left</comment>
        <translation>%1 将在 %2 后到期</translation>
    </message>
    <message>
        <source>%1 missed by %2</source>
        <comment>clock and time</comment>
        <translation>%1 超时 %2</translation>
    </message>
    <message>
        <source>%1 due in %2, our own target has passed</source>
        <comment>clock and time left</comment>
        <translation>%1 将在 %2 后到期，我们的内部目标已过</translation>
    </message>
</context>
<context>
    <name>crm::SlaDesk</name>
    <message>
        <source>It is time to triage the open cases again.</source>
        <translation>该重新分诊未结工单了。</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>分诊</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>%n due times</source>
        <translation>
            <numerusform>%n 个到期时间</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
</context>
<context>
    <name>crm::SlaEffectView</name>
    <message>
        <source>Due times that move</source>
        <translation>移动的到期时间</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>列出前 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::SlaExplanation</name>
    <message>
        <source>Nothing is promised or asked.</source>
        <translation>没有承诺或要求。</translation>
    </message>
    <message>
        <source>%1 of %2 used.</source>
        <translation>已用 %1，共 %2。</translation>
    </message>
    <message>
        <source>It is not due within a hundred years.</source>
        <translation>一百年内不会到期。</translation>
    </message>
    <message>
        <source>Paused with %1 of working time left.</source>
        <translation>已暂停，剩余工作时间 %1。</translation>
    </message>
    <message>
        <source>Met with %1 of working time to spare.</source>
        <translation>已达成，剩余工作时间 %1。</translation>
    </message>
    <message>
        <source>%1 of working time (%2 on the clock) beyond the promise.</source>
        <translation>超出承诺 %1 工作时间（时钟时间 %2）。</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>已错过：%1</translation>
    </message>
    <message>
        <source>agreement “%1”</source>
        <translation>协议“%1”</translation>
    </message>
    <message>
        <source>agreement “%1” with %2</source>
        <translation>与 %2 的协议“%1”</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>类型 %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>it applies to every case</source>
        <translation>适用于所有工单</translation>
    </message>
    <message>
        <source>We go on as soon as we have what we are waiting for.</source>
        <translation>一旦等到所需内容，我们就会继续处理。</translation>
    </message>
    <message>
        <source>We are late, and we are sorry: we deal with it now.</source>
        <translation>很抱歉我们迟了，现在就处理。</translation>
    </message>
    <message>
        <source>It will be settled by %1.</source>
        <translation>将于 %1 前解决。</translation>
    </message>
    <message>
        <source>You will hear from us by %1.</source>
        <translation>我们会在 %1 前答复您。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of time and its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Counted, special hours</source>
        <translation>计入，特殊时间</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Closed by exception</source>
        <translation>例外关闭</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>暂停：%1</translation>
    </message>
    <message numerus="yes">
        <source>The clock is put forward by %n minute(s)</source>
        <translation>
            <numerusform>时钟拨快 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is put back by %n minute(s)</source>
        <translation>
            <numerusform>时钟拨慢 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>format of a day</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier round(s) missed as well.</source>
        <translation>
            <numerusform>另有 %n 个较早轮次也未达成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier round(s) missed, by up to %1 of working time.</source>
        <translation>
            <numerusform>%n 个较早轮次未达成，最多超出 %1 工作时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be settled by %1 today.</source>
        <comment>time</comment>
        <translation>今天 %1 之前解决。</translation>
    </message>
    <message>
        <source>You will hear from us by %1 today.</source>
        <comment>time</comment>
        <translation>我们会在今天 %1 之前与您联系。</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>Missed, the case was settled without an answer: %1</source>
        <translation>已错过，工单未回复即已解决：%1</translation>
    </message>
    <message>
        <source>Met late, %1: %2</source>
        <comment>when and by how much</comment>
        <translation>延迟达成，%1：%2</translation>
    </message>
    <message>
        <source>Our own target: %1.</source>
        <translation>我们的内部目标：%1。</translation>
    </message>
    <message>
        <source>Our own target missed by %1: %2.</source>
        <translation>内部目标超出 %1：%2。</translation>
    </message>
    <message>
        <source>Our own target passed %1 ago: %2.</source>
        <translation>内部目标已过 %1：%2。</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>%1 of working time (%2 on the clock) beyond our own target; nothing is promised.</source>
        <translation>超出我们自己的目标 %1 工作时间（钟面时间 %2）；没有承诺。</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>产品 %1</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time and its zone</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>crm::SlaMiss</name>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Taken up too late</source>
        <translation>处理太晚</translation>
    </message>
    <message>
        <source>Too few people</source>
        <translation>人手不足</translation>
    </message>
    <message>
        <source>Goods or parts were missing</source>
        <translation>缺少货物或零件</translation>
    </message>
    <message>
        <source>Somebody else was late</source>
        <translation>他方延误</translation>
    </message>
    <message>
        <source>The customer answered late</source>
        <translation>客户回复晚</translation>
    </message>
    <message>
        <source>It was more work than thought</source>
        <translation>工作量超出预期</translation>
    </message>
    <message>
        <source>A system was down</source>
        <translation>系统故障</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>下次响应</translation>
    </message>
    <message>
        <source>Periodic update</source>
        <translation>定期更新</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Every clock</source>
        <translation>所有计时</translation>
    </message>
    <message>
        <source>Missed promise</source>
        <translation>未履行的承诺</translation>
    </message>
    <message>
        <source>Missed promises</source>
        <translation>未履行的承诺</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>说明人</translation>
    </message>
    <message>
        <source>Why the Promise Was Missed</source>
        <translation>承诺为何未兑现</translation>
    </message>
</context>
<context>
    <name>crm::SlaMovesModel</name>
    <message>
        <source>not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>现到期时间</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>新到期时间</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移动</translation>
    </message>
</context>
<context>
    <name>crm::SlaNotice</name>
    <message>
        <source>Escalation</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已通知</translation>
    </message>
</context>
<context>
    <name>crm::SlaPolicy</name>
    <message>
        <source>A target takes between one minute and a year.</source>
        <translation>目标时长须在一分钟到一年之间。</translation>
    </message>
    <message>
        <source>Our own target cannot take longer than what is promised to the customer.</source>
        <translation>内部目标不能长于对客户的承诺。</translation>
    </message>
    <message>
        <source>The policy promises nothing: give at least one target.</source>
        <translation>该规则没有任何承诺：请至少填写一个目标。</translation>
    </message>
    <message>
        <source>The warning comes at 0 to 100 percent of the time.</source>
        <translation>预警在时间的 0 % 到 100 % 之间。</translation>
    </message>
    <message>
        <source>SLA policy</source>
        <translation>SLA 规则</translation>
    </message>
    <message>
        <source>SLA policies</source>
        <translation>SLA 规则</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Kinds of cases</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>下次响应</translation>
    </message>
    <message>
        <source>Periodic update</source>
        <translation>定期更新</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Own first response</source>
        <translation>内部首次响应</translation>
    </message>
    <message>
        <source>Own next response</source>
        <translation>内部下次响应</translation>
    </message>
    <message>
        <source>Own periodic update</source>
        <translation>内部定期更新</translation>
    </message>
    <message>
        <source>Own resolution</source>
        <translation>内部解决</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Rests while the status is</source>
        <translation>在以下状态时暂停</translation>
    </message>
    <message>
        <source>Rests while waiting for</source>
        <translation>等待以下内容时暂停</translation>
    </message>
    <message>
        <source>Warns at percent of the time</source>
        <translation>在时间百分比处预警</translation>
    </message>
    <message>
        <source>Acknowledging is the first response</source>
        <translation>确认即为首次响应</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>80 h, 4 h 30 min, or a number of minutes</source>
        <translation>80 h、4 h 30 min 或分钟数</translation>
    </message>
    <message>
        <source>Promised to the customer, in working time</source>
        <translation>对客户的承诺（工作时间）</translation>
    </message>
    <message>
        <source>Our own targets, in working time</source>
        <translation>我们自己的目标（工作时间）</translation>
    </message>
    <message>
        <source>New SLA Policy</source>
        <translation>新建 SLA 规则</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1”不在其中：%2。</translation>
    </message>
</context>
<context>
    <name>crm::SlaPopover</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>How the due time came about</source>
        <translation>到期时间如何得出</translation>
    </message>
    <message>
        <source>Account of the time</source>
        <translation>时间明细</translation>
    </message>
    <message>
        <source>Copy the sentence for the customer</source>
        <translation>复制给客户的话</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Policy “%1”, version %2, first to match: %3. Times of %4.</source>
        <translation>规则“%1”，版本 %2，首个匹配：%3。时间按 %4。</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Due %1 if it goes on now</source>
        <translation>若现在继续，%1 到期</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>First solved %1, then reopened.</source>
        <translation>首次解决于 %1，之后重新打开。</translation>
    </message>
    <message>
        <source>Round %1, %2 missed.</source>
        <translation>第 %1 轮，错过 %2 次。</translation>
    </message>
</context>
<context>
    <name>crm::SlaPopup</name>
    <message>
        <source>Due times</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>到期时间</translation>
    </message>
    <message numerus="yes">
        <source>%n due times</source>
        <translation>
            <numerusform>%n 个到期时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in Due next</source>
        <translation>
            <numerusform>“即将到期”中还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>How this due time came about</source>
        <translation>此到期时间的由来</translation>
    </message>
</context>
<context>
    <name>crm::SlaPreviewPart</name>
    <message>
        <source>Which due times would move?</source>
        <translation>哪些到期时间会移动？</translation>
    </message>
    <message>
        <source>Saving concerns new cases. Open ones keep their terms until the service levels are applied to them; here is what that would do.</source>
        <translation>保存只影响新工单。未结工单在应用服务级别之前保持原条款；这里显示应用后的效果。</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>查看会有哪些变化</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>会有哪些变化</translation>
    </message>
</context>
<context>
    <name>crm::SlaScopePart</name>
    <message>
        <source>%1 (none ticked: all)</source>
        <translation>%1（未勾选：全部）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>For which cases</source>
        <translation>适用于哪些工单</translation>
    </message>
</context>
<context>
    <name>crm::SlaStep</name>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>下次响应</translation>
    </message>
    <message>
        <source>Periodic update</source>
        <translation>定期更新</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Every clock</source>
        <translation>所有计时</translation>
    </message>
    <message>
        <source>Who owns the case</source>
        <translation>工单负责人</translation>
    </message>
    <message>
        <source>The owner’s team</source>
        <translation>负责人的团队</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>A step is taken at 1 to 1000 percent of the promised time.</source>
        <translation>升级步骤在承诺时间的 1 % 到 1000 % 处执行。</translation>
    </message>
    <message>
        <source>Escalation step</source>
        <translation>升级步骤</translation>
    </message>
    <message>
        <source>Escalation steps</source>
        <translation>升级步骤</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Raises the priority</source>
        <translation>提高优先级</translation>
    </message>
    <message>
        <source>A step comes between one minute and a year before the due time.</source>
        <translation>步骤须在到期前一分钟到一年之间。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day such as 20:00.</source>
        <translation>“%1”不是 20:00 之类的时刻。</translation>
    </message>
    <message>
        <source>Quiet hours have a beginning and an end.</source>
        <translation>免打扰时段要有开始和结束。</translation>
    </message>
    <message>
        <source>Quiet hours that end when they begin would never end.</source>
        <translation>开始即结束的免打扰时段将永不结束。</translation>
    </message>
    <message>
        <source>At percent</source>
        <translation>达到百分比</translation>
    </message>
    <message>
        <source>Of working time, instead of the percentage</source>
        <translation>工作时间，代替百分比</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>20:00</source>
        <translation>20:00</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>07:00</source>
        <translation>07:00</translation>
    </message>
    <message>
        <source>Time before due</source>
        <translation>到期前的时间</translation>
    </message>
</context>
<context>
    <name>crm::SlaUpdate</name>
    <message numerus="yes">
        <source>No due time of the %n open case(s) changes.</source>
        <translation>
            <numerusform>%n 个未结工单的到期时间都不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be overdue at once.</source>
        <translation>
            <numerusform>其中 %n 个会立即逾期。</numerusform>
        </translation>
    </message>
    <message>
        <source>now due</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>不再到期</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>提前 %1</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>推迟 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are overdue.</source>
        <translation>
            <numerusform>其中 %n 个已逾期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n 个提前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n 个推后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due now that had no due time</source>
        <translation>
            <numerusform>%n 个原无到期时间、现已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer due</source>
        <translation>
            <numerusform>%n 个不再有到期时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open case(s) get another due time: %2.</source>
        <translation>
            <numerusform>%n 个未结工单中有 %1 个到期时间改变：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open case(s) have another due time now: %2.</source>
        <translation>
            <numerusform>%n 个未结工单中有 %1 个的到期时间已改变：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed promises stay as they are in %n case(s).</source>
        <translation>
            <numerusform>有 %n 个工单中未兑现的承诺保持不变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::SlaVersion</name>
    <message>
        <source>Version of an SLA policy</source>
        <translation>SLA 规则版本</translation>
    </message>
    <message>
        <source>Versions of SLA policies</source>
        <translation>SLA 规则版本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Terms as JSON</source>
        <translation>条款（JSON）</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
</context>
<context>
    <name>crm::SlaWatch</name>
    <message>
        <source>Complete the due times of earlier versions</source>
        <translation>补全早期版本的到期时间</translation>
    </message>
</context>
<context>
    <name>crm::SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>Subject of the new case</source>
        <translation>新工单的主题</translation>
    </message>
    <message>
        <source>Entries that go along</source>
        <translation>随同转移的记录</translation>
    </message>
    <message>
        <source>Tick what belongs to the new case:</source>
        <translation>勾选属于新工单的内容：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Nothing hangs on this case yet: its customer and product go along.</source>
        <translation>此工单尚无关联内容：客户和产品会一并带过去。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>crm::Stage</name>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>The probability is a percentage from 0 to 100.</source>
        <translation>概率是 0 到 100 的百分比。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Stale after days</source>
        <translation>停滞判定天数</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>最佳情况</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>Exit criteria</source>
        <translation>退出条件</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>每行一项</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>必填字段</translation>
    </message>
    <message>
        <source>New Stage</source>
        <translation>新建阶段</translation>
    </message>
</context>
<context>
    <name>crm::StageBar</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>crm::StageChange</name>
    <message>
        <source>Stage change</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation>阶段历史</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进入时间</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Days there</source>
        <translation>停留天数</translation>
    </message>
    <message>
        <source>Seconds there</source>
        <translation>停留秒数</translation>
    </message>
</context>
<context>
    <name>crm::StageFlowModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3) of %4</source>
        <translation>%1（%2 至 %3），样本 %4</translation>
    </message>
    <message>
        <source>Not enough history: %1 of %2 deals</source>
        <translation>历史数据不足：%2 个商机中只有 %1 个</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Went onwards</source>
        <translation>继续推进</translation>
    </message>
    <message>
        <source>Days, mean</source>
        <translation>天数，平均</translation>
    </message>
    <message>
        <source>Days, median</source>
        <translation>天数，中位数</translation>
    </message>
    <message>
        <source>Won, by hand</source>
        <translation>赢单率（手动）</translation>
    </message>
    <message>
        <source>Won, from history</source>
        <translation>赢单率（历史）</translation>
    </message>
</context>
<context>
    <name>crm::StageForm</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>One per line, such as: The budget is known.</source>
        <translation>每行一项，例如：预算已知。</translation>
    </message>
    <message>
        <source>Leaving: asked before a deal moves on from this stage to a later one.</source>
        <translation>离开：商机从此阶段进入后续阶段前会询问。</translation>
    </message>
    <message>
        <source>Entering: a deal without one of these is asked for it before it comes into this stage.</source>
        <translation>进入：商机缺少其中任何一项时，进入此阶段前会询问。</translation>
    </message>
</context>
<context>
    <name>crm::StageStay</name>
    <message>
        <source>Stayed %1.</source>
        <translation>停留 %1。</translation>
    </message>
    <message>
        <source>There for %1.</source>
        <translation>已停留 %1。</translation>
    </message>
    <message>
        <source>Began in %1</source>
        <translation>始于%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>由 %1。</translation>
    </message>
</context>
<context>
    <name>crm::StageTotals</name>
    <message>
        <source>%1bn</source>
        <translation>%1 十亿</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1 千</translation>
    </message>
    <message>
        <source>%1, weighted %2</source>
        <translation>%1，加权 %2</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1（不含 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 without %n currencies</source>
        <translation>
            <numerusform>%1（不含 %n 种货币）</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不含 %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n currencies</source>
        <translation>
            <numerusform>不含 %n 种货币</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::StatusFlow</name>
    <message>
        <source>%1, current status</source>
        <translation>%1，当前状态</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>设为%1</translation>
    </message>
    <message>
        <source>Say what the case waits for</source>
        <translation>说明工单在等待什么</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>Waiting for somebody else</source>
        <translation>等待其他人</translation>
    </message>
    <message>
        <source>Waiting for goods or parts</source>
        <translation>等待货物或零件</translation>
    </message>
    <message>
        <source>Waiting for an appointment</source>
        <translation>等待预约</translation>
    </message>
    <message>
        <source>Waiting for an approval of ours</source>
        <translation>等待我方批准</translation>
    </message>
</context>
<context>
    <name>crm::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>crm::Store</name>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist.</source>
        <translation>“%1”所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>您没有读取“%1”的权限。</translation>
    </message>
    <message>
        <source>“%1” is not a Rapport file.</source>
        <translation>“%1”不是 Rapport 文件。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>“%1”是其他程序的数据库。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Rapport. Install that version to open it.</source>
        <translation>“%1”由较新版本的 Rapport 创建。请安装该版本以打开此文件。</translation>
    </message>
    <message>
        <source>“%1” is read-only and from an older version; it has to be writable once to be brought up to date.</source>
        <translation>“%1”为只读，且来自旧版本；需要先有一次可写，才能更新到当前版本。</translation>
    </message>
    <message>
        <source>Another program is using the file. Try again when it has finished.</source>
        <translation>另一个程序正在使用此文件。请在其完成后重试。</translation>
    </message>
    <message>
        <source>The file cannot be written: it is read-only. Save a copy elsewhere or change its permissions.</source>
        <translation>无法写入文件：文件为只读。请将副本保存到其他位置，或更改其权限。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>已取消：未作任何更改。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>磁盘已满。未作任何更改；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed; check the disk and try again.</source>
        <translation>无法读写磁盘。未作任何更改；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>Other records refer to this one, or it refers to one that does not exist. Nothing was changed.</source>
        <translation>有其他记录引用此记录，或者此记录引用了不存在的记录。未作任何更改。</translation>
    </message>
    <message>
        <source>The file already holds a record like this one. Nothing was changed.</source>
        <translation>文件中已有与此相同的记录。未作任何更改。</translation>
    </message>
    <message>
        <source>The database refused. Nothing was changed.</source>
        <translation>数据库拒绝了操作。未作任何更改。</translation>
    </message>
    <message>
        <source>The file is open for reading only. Save a copy elsewhere to work on it.</source>
        <translation>文件仅以只读方式打开。请将副本保存到其他位置后再进行编辑。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>The backup could not be written to “%1”.</source>
        <translation>无法将备份写入“%1”。</translation>
    </message>
    <message>
        <source>A record of %1 refers to a record of %2 that does not exist.</source>
        <translation>%1 的一条记录引用了 %2 中不存在的记录。</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored.</source>
        <translation>备份“%1”已损坏，未恢复。</translation>
    </message>
    <message>
        <source>“%1” is already taken: %2 must be unique.</source>
        <translation>“%1”已被占用：%2必须唯一。</translation>
    </message>
    <message>
        <source>The change leads to too many further changes.</source>
        <translation>此更改会引发过多的连带更改。</translation>
    </message>
    <message>
        <source>There is no change number %1.</source>
        <translation>没有编号为 %1 的更改。</translation>
    </message>
    <message>
        <source>“%1” has been undone already.</source>
        <translation>“%1”已经撤销。</translation>
    </message>
    <message>
        <source>“%1” was not made here and cannot be undone.</source>
        <translation>“%1”不是在此处进行的，无法撤销。</translation>
    </message>
    <message>
        <source>The change concerns a kind of record that this version does not know.</source>
        <translation>此更改涉及当前版本无法识别的记录类型。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: “%2” has been changed since.</source>
        <translation>无法撤销“%1”：“%2”此后已被更改。</translation>
    </message>
    <message>
        <source>The record has been deleted since.</source>
        <translation>该记录此后已被删除。</translation>
    </message>
    <message>
        <source>%1 of “%2” has been changed since.</source>
        <translation>“%2”的%1此后已被更改。</translation>
    </message>
    <message>
        <source>The record exists again.</source>
        <translation>该记录又已存在。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %n record(s) of %2 need it.</source>
        <translation>
            <numerusform>无法删除“%1”：有 %n 条%2记录需要它。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach the files in it, or pack it first.</source>
        <translation>“%1”是文件夹。请附加其中的文件，或先将其打包。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it exists and that you may open it.</source>
        <translation>无法读取“%1”。请检查它是否存在以及您是否有权打开。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that can be attached.</source>
        <translation>“%1”大于 %2，超出可附加的上限。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end.</source>
        <translation>“%1”未能读取完整。</translation>
    </message>
    <message>
        <source>The contents of this file are not on this computer. Ask the colleague who attached it.</source>
        <translation>此文件的内容不在这台计算机上。请询问附加该文件的同事。</translation>
    </message>
    <message>
        <source>The attached file is damaged. Restore a backup to get it back.</source>
        <translation>附加的文件已损坏。请还原备份以找回它。</translation>
    </message>
    <message>
        <source>A backup needs a name of its own: this is the file itself.</source>
        <translation>备份需要另一个名称：这就是该文件本身。</translation>
    </message>
    <message>
        <source>“%1” is not a backup and would be lost. Choose another name.</source>
        <translation>“%1”不是备份，会因此丢失。请另选名称。</translation>
    </message>
    <message>
        <source>Nothing was restored: the file as it is could not be kept as “%1”.</source>
        <translation>未恢复任何内容：当前文件无法另存为“%1”。</translation>
    </message>
    <message>
        <source>This file is read-only.</source>
        <translation>此文件为只读。</translation>
    </message>
    <message>
        <source>You may read here, not change anything: you are a reader in this organisation.</source>
        <translation>您只能查看，不能更改：您在此组织中是只读成员。</translation>
    </message>
    <message>
        <source>A colleague has just changed this as well.</source>
        <translation>同事刚刚也更改了这一项。</translation>
    </message>
    <message>
        <source>Nothing was saved: a colleague has just changed this record as well (%1).</source>
        <translation>未保存：同事刚刚也更改了此记录（%1）。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. A backup needs the name of a file.</source>
        <translation>“%1”是设备或管道。备份需要文件名。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore a backup; what can still be read can be exported.</source>
        <translation>“%1”已损坏。请恢复备份；仍可读取的内容可以导出。</translation>
    </message>
    <message>
        <source>“%1” is not a Rapport file, or it is damaged from the start.</source>
        <translation>“%1”不是 Rapport 文件，或其开头已损坏。</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened. Restore your last backup.</source>
        <translation>“%1”已损坏，无法打开。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Undo once more takes back the step before: “%1”.</source>
        <translation>再次撤销将撤回之前的步骤：“%1”。</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>“%1”已损坏：%2。</translation>
    </message>
    <message>
        <source>“%1” is damaged, so no backup was made; what was backed up before stays. Restore a backup, or export what can still be read.</source>
        <translation>“%1”已损坏，因此没有备份；之前的备份保持不变。请恢复一份备份，或导出仍可读取的内容。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that its folder exists and that you may use it, or choose another place.</source>
        <translation>无法打开“%1”。请检查其所在文件夹是否存在、您是否有权使用，或者选择其他位置。</translation>
    </message>
</context>
<context>
    <name>crm::SyncConflict</name>
    <message>
        <source>Changed twice</source>
        <translation>重复更改</translation>
    </message>
    <message>
        <source>Deleted and changed</source>
        <translation>删除与更改</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>Change to review</source>
        <translation>待审核的更改</translation>
    </message>
    <message>
        <source>Changes to review</source>
        <translation>待审核的更改</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>当前生效</translation>
    </message>
    <message>
        <source>Overwritten</source>
        <translation>被覆盖的值</translation>
    </message>
    <message>
        <source>In force by</source>
        <translation>当前值的作者</translation>
    </message>
    <message>
        <source>Overwritten by</source>
        <translation>被覆盖值的作者</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Overwritten value of</source>
        <translation>被覆盖值的时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Decide what counts</source>
        <translation>决定以何为准</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>重复分配</translation>
    </message>
    <message>
        <source>Cannot follow</source>
        <translation>无法转换</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Deleted long ago</source>
        <translation>早已删除</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>无法更改</translation>
    </message>
</context>
<context>
    <name>crm::SyncEngine</name>
    <message>
        <source>The server cannot be reached: %1. Your work is saved on this computer.</source>
        <translation>无法连接服务器：%1。您的工作已保存在本机。</translation>
    </message>
    <message>
        <source>The server no longer knows this device. Ask for a new invite to synchronise again.</source>
        <translation>服务器不再认识此设备。请索取新的邀请以重新同步。</translation>
    </message>
    <message>
        <source>The server is busy or out of order (%1). Your work is saved on this computer.</source>
        <translation>服务器繁忙或出现故障（%1）。您的工作已保存在本机。</translation>
    </message>
    <message>
        <source>What the server answers cannot be read: %1.</source>
        <translation>无法读取服务器的回答：%1。</translation>
    </message>
    <message>
        <source>The last exchange ended before it was complete. Synchronise again; if that does not help, look whether the disk is full.</source>
        <translation>上次同步未完成就结束了。请再次同步；如果仍不成功，请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>Changes of colleagues</source>
        <translation>同事的更改</translation>
    </message>
    <message>
        <source>The invite does not say where the server is. Name it.</source>
        <translation>邀请中没有服务器地址。请指定。</translation>
    </message>
    <message>
        <source>The file belongs to “%1” already. Leave it first.</source>
        <translation>该文件已属于“%1”。请先退出。</translation>
    </message>
    <message>
        <source>This is not a whole invite. Copy all of it, from “RAPPORT-” to its end.</source>
        <translation>邀请不完整。请从“RAPPORT-”复制到末尾。</translation>
    </message>
    <message>
        <source>The server speaks another version. Update Rapport here or there.</source>
        <translation>服务器使用另一版本。请更新其中一方的 Rapport。</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>无法连接服务器：%1。</translation>
    </message>
    <message>
        <source>What a newer program has written</source>
        <translation>较新程序写入的内容</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is wrong by %n day(s). Changes are dated by the server’s clock; set yours.</source>
        <translation>
            <numerusform>此电脑的时钟相差 %n 天。更改按服务器时钟记录日期；请校准您的时钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is wrong by %n minute(s). Changes are dated by the server’s clock; set yours.</source>
        <translation>
            <numerusform>此电脑的时钟相差 %n 分钟。更改按服务器时钟记录日期；请校准您的时钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>One change could not be sent: the server breaks over it. It is kept on this computer, all others go on. Tell your administrator.</source>
        <translation>有一项更改无法发送：服务器处理它时出错。它保留在此电脑上，其他更改继续发送。请告知管理员。</translation>
    </message>
    <message>
        <source>The server is too old for this version of Rapport. Ask its administrator to update it; until then your work is saved on this computer.</source>
        <translation>服务器版本对于此版本的 Rapport 来说太旧。请让管理员更新；在此之前，您的工作保存在此电脑上。</translation>
    </message>
    <message>
        <source>This version of Rapport is too old for the server. Update it to synchronise again; until then your work is saved on this computer.</source>
        <translation>此版本的 Rapport 对于服务器来说太旧。请更新后再同步；在此之前，您的工作保存在此电脑上。</translation>
    </message>
    <message>
        <source>This file is a copy, or was restored from a backup. It synchronises as a device of its own from now on; nothing is lost.</source>
        <translation>此文件是副本，或是从备份恢复的。从现在起它作为独立设备同步；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one of the invite, so nothing was sent. If the server was renewed, join again with a new invite; if it was not, somebody may be listening.</source>
        <translation>服务器出示的证书与邀请中的不同，因此没有发送任何内容。如果服务器已更新，请用新的邀请重新加入；否则可能有人在窃听。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid from %1 to %2, and this computer&apos;s clock says %3. Set the clock; if it is right, ask whoever runs the server to renew the certificate.</source>
        <translation>服务器证书的有效期为 %1 至 %2，而此电脑的时钟为 %3。请校准时钟；如果时钟正确，请让服务器管理者更新证书。</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate. Ask for an invite that carries its fingerprint, and join again.</source>
        <translation>此电脑不信任服务器的证书。请索取带有其指纹的邀请，然后重新加入。</translation>
    </message>
    <message>
        <source>This account asks for the code of its authenticator app as well.</source>
        <translation>此账户还需要其身份验证器应用的验证码。</translation>
    </message>
    <message>
        <source>The server is busy or out of order (%1). Try again later.</source>
        <translation>服务器繁忙或出现故障 (%1)。请稍后重试。</translation>
    </message>
    <message>
        <source>Your administrator has shut this computer out and wants this file removed from it.</source>
        <translation>管理员已停用此计算机，并要求从中删除此文件。</translation>
    </message>
    <message>
        <source>Invite, login and password do not fit together. An invite works once, and for a week.</source>
        <translation>邀请码、登录名和密码不匹配。邀请码只能使用一次，有效期一周。</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>尝试次数过多。请等待 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an invite of “%1”, and the file holds the records of “%2”. Make another file for it, and ask for another invite.</source>
        <translation>这是“%1”的邀请码，而文件中是“%2”的记录。请为其另建文件，并索取新的邀请码。</translation>
    </message>
    <message>
        <source>%1 before joining</source>
        <comment>name of a file</comment>
        <translation>加入前的 %1</translation>
    </message>
    <message>
        <source>%1 before joining (%2)</source>
        <comment>name of a file, number</comment>
        <translation>加入前的 %1（%2）</translation>
    </message>
    <message>
        <source>You have joined “%1” as a reader: what was in this file cannot go there. All of it is kept in “%2”; open that file to go on with it.</source>
        <translation>您以只读身份加入了“%1”：此文件原有内容无法传入。全部内容保存在“%2”；打开该文件即可继续使用。</translation>
    </message>
    <message>
        <source>Kept in a file of its own</source>
        <translation>已另存为独立文件</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The server could not be told: ask its administrator to revoke this device.</source>
        <translation>您已在此计算机上退出。未能通知服务器：请管理员撤销此设备。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n record(s) of this file are to be removed: they were deleted, or are no longer meant for you. That is much at once, so nothing was removed yet. Agree if you expect it; if not, ask your administrator. Your own changes are still sent, your colleagues’ wait until you agree.</source>
        <translation>
            <numerusform>此文件中至少有 %n 条记录将被移除：它们已被删除，或不再供您使用。一次移除太多，因此尚未移除任何记录。如果这在预料之中，请同意；否则请询问管理员。您自己的更改仍会发送，同事的更改要等您同意。</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite, login, password and code do not fit together. A code counts for half a minute; an invite works once, and for a week.</source>
        <translation>邀请、登录名、密码和验证码不匹配。验证码半分钟内有效；邀请只能使用一次，有效期一周。</translation>
    </message>
    <message>
        <source>“%1” is no address of a server.</source>
        <translation>“%1”不是服务器地址。</translation>
    </message>
    <message>
        <source>Your password would go out for everybody to read, so nothing was sent. The address of the server has to begin with https://.</source>
        <translation>您的密码会以明文发出，因此未发送任何内容。服务器地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>Your administrator has made you a reader: you see what you saw before, and change nothing any more.</source>
        <translation>管理员已将您设为只读用户：您仍可查看原有内容，但不能再作更改。</translation>
    </message>
    <message>
        <source>Your administrator lets you change records from now on.</source>
        <translation>管理员已允许您从现在起更改记录。</translation>
    </message>
    <message>
        <source>The server has no room for more records. Ask its administrator to make some. Your work is saved on this computer, and colleagues’ changes still arrive.</source>
        <translation>服务器没有空间容纳更多记录。请让管理员腾出空间。您的工作已保存在此计算机上，同事的更改仍会到达。</translation>
    </message>
    <message>
        <source>The server’s disk is full. Ask its administrator to make room. Your work is saved on this computer.</source>
        <translation>服务器磁盘已满。请让管理员腾出空间。您的工作已保存在此计算机上。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n more record(s) of this file are to be removed, after others that have just gone: they were deleted, or are no longer meant for you. Together that is much, so these were not removed yet. Agree if you expect it; if not, ask your administrator. Your own changes are still sent, your colleagues’ wait until you agree.</source>
        <translation>
            <numerusform>在刚刚移除的记录之后，此文件中至少还有 %n 条记录要被移除：它们已被删除，或不再供您使用。总量较大，因此这些尚未移除。如果符合预期，请同意；否则请询问管理员。您自己的更改仍会发送，同事的更改会等到您同意。</numerusform>
        </translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>服务器没有及时应答</translation>
    </message>
</context>
<context>
    <name>crm::SyncFoot</name>
    <message>
        <source>Reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同步</translation>
    </message>
</context>
<context>
    <name>crm::SyncLink</name>
    <message>
        <source>Nothing was changed: you are a reader in this organisation. Ask its administrator if you are to change records.</source>
        <translation>未作更改：您在此组织中是只读成员。如需更改记录，请联系其管理员。</translation>
    </message>
</context>
<context>
    <name>crm::SyncPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organisation, status</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>协同工作</translation>
    </message>
    <message>
        <source>S&amp;ynchronisation…</source>
        <translation>同步(&amp;Y)…</translation>
    </message>
    <message>
        <source>Remove these records</source>
        <translation>移除这些记录</translation>
    </message>
</context>
<context>
    <name>crm::SyncSettings</name>
    <message>
        <source>You are</source>
        <translation>您是</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>证书 (SHA-256)</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Work together with others</source>
        <translation>与他人协同工作</translation>
    </message>
    <message>
        <source>Your changes go to the server as soon as it can be reached, and your colleagues&apos; come here. All of it is in your own file, so that you can work without a network.</source>
        <translation>一旦可以连接服务器，您的更改就会发送过去，同事的更改也会传到这里。所有内容都在您自己的文件中，因此没有网络也能工作。</translation>
    </message>
    <message>
        <source>This file is on this computer alone. With an invite it joins your organisation: everybody keeps working in their own file, also without a network, and the files agree again by themselves.</source>
        <translation>此文件仅在此电脑上。通过邀请即可加入您的组织：每个人继续在自己的文件中工作，没有网络也可以，文件会自动重新保持一致。</translation>
    </message>
    <message>
        <source>%1 (login %2, %3)</source>
        <comment>name, login, role</comment>
        <translation>%1（登录名 %2，%3）</translation>
    </message>
    <message>
        <source>One that this computer trusts</source>
        <translation>此电脑信任的证书</translation>
    </message>
    <message>
        <source>Changes that are not with the server yet: %1.</source>
        <translation>尚未到达服务器的更改：%1。</translation>
    </message>
    <message>
        <source>Your organisation wants this file removed from this computer when you sign out. What is with the server stays there; everything else in it is lost.</source>
        <translation>您的组织要求在退出登录时从此电脑移除该文件。服务器上的内容会保留；其中的其他内容将会丢失。</translation>
    </message>
    <message>
        <source>The records stay in this file. To synchronise again you need a new invite.</source>
        <translation>记录保留在此文件中。要再次同步，需要新的邀请。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Sign out and remove the file</source>
        <translation>退出登录并移除文件</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Attached files that are not with the server yet: %1.</source>
        <translation>尚未传到服务器的附件：%1。</translation>
    </message>
</context>
<context>
    <name>crm::SyncSummary</name>
    <message>
        <source>%1 · %2</source>
        <comment>organisation, status</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This file is on this computer alone.</source>
        <translation>此文件仅在此电脑上。</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>加入组织…</translation>
    </message>
</context>
<context>
    <name>crm::SyncWords</name>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>需要更新</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Offline, %1 to send</source>
        <translation>离线，%1 项待发送</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Receiving, %1 %</source>
        <translation>正在接收，%1%</translation>
    </message>
    <message>
        <source>Sending, %1 to go</source>
        <translation>正在发送，剩余 %1</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 项待发送</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>2 min ago</comment>
        <translation>已同步 %1</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>仅在此电脑上</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 项被拒绝</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>审阅 %1</translation>
    </message>
    <message>
        <source>To review: %1.</source>
        <translation>待审阅：%1。</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Removal held back</source>
        <translation>删除已暂缓</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>服务器不受信任</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of what is received</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>业务员</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>只读用户</translation>
    </message>
    <message>
        <source>You may read here: what you change yourself does not reach your colleagues.</source>
        <translation>您在此只能查看：您自己的更改不会传给同事。</translation>
    </message>
</context>
<context>
    <name>crm::Tag</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>crm::TagLink</name>
    <message>
        <source>Tagging</source>
        <translation>标签关联</translation>
    </message>
    <message>
        <source>Taggings</source>
        <translation>标签关联</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>crm::Task</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>With</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Something that repeats needs a first day.</source>
        <translation>重复的内容需要一个起始日。</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>单次</translation>
    </message>
    <message>
        <source>Calendar number</source>
        <translation>日历编号</translation>
    </message>
    <message>
        <source>New Task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>crm::TaskAgenda</name>
    <message>
        <source>%1 d late</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>crm::TaxClass</name>
    <message>
        <source>The rate is a percentage from 0 to 1,000.</source>
        <translation>税率为 0 到 1,000 的百分比。</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>税类</translation>
    </message>
    <message>
        <source>Tax classes</source>
        <translation>税类</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rate in percent</source>
        <translation>税率（%）</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>常用税率</translation>
    </message>
    <message>
        <source>New Tax Class</source>
        <translation>新建税类</translation>
    </message>
</context>
<context>
    <name>crm::Team</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>New Team</source>
        <translation>新建团队</translation>
    </message>
</context>
<context>
    <name>crm::TemplatePicker</name>
    <message>
        <source>No longer on sale, kept with the words and price of the template: %1</source>
        <translation>已停售，按模板中的文字和价格保留：%1</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>There is a template of this name; it will be replaced.</source>
        <translation>已有同名模板；它将被替换。</translation>
    </message>
    <message>
        <source>Quotes begun with it follow the catalogue&apos;s prices of their day; prices set by hand are kept.</source>
        <translation>用它开始的报价单按当日目录价格；手动设定的价格会保留。</translation>
    </message>
    <message>
        <source>New quote from a template</source>
        <translation>从模板新建报价单</translation>
    </message>
    <message>
        <source>Quote templates</source>
        <translation>报价单模板</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>正在读取模板…</translation>
    </message>
    <message>
        <source>There are no templates yet. Open a quote and choose “Save as template…” from its menu.</source>
        <translation>还没有模板。请打开报价单并从菜单选择“另存为模板…”。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Begin the quote</source>
        <translation>开始报价</translation>
    </message>
    <message>
        <source>This template has been deleted.</source>
        <translation>此模板已删除。</translation>
    </message>
</context>
<context>
    <name>crm::Templates</name>
    <message>
        <source>Save the template “%1”</source>
        <translation>保存模板“%1”</translation>
    </message>
</context>
<context>
    <name>crm::TileDialog</name>
    <message>
        <source>New tile</source>
        <translation>新建磁贴</translation>
    </message>
    <message>
        <source>Change tile</source>
        <translation>修改磁贴</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Measured field</source>
        <translation>度量字段</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>As wide as the page</source>
        <translation>与页面同宽</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>没有匹配的记录。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save tile</source>
        <translation>保存磁贴</translation>
    </message>
    <message>
        <source>Nothing: one figure</source>
        <translation>不分组：单个数字</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>crm::TileReport</name>
    <message>
        <source>The tile “%1” cannot be shown: %2</source>
        <translation>无法显示磁贴“%1”：%2</translation>
    </message>
    <message>
        <source>there are no records of the kind “%1”.</source>
        <translation>没有“%1”类型的记录。</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>%2 年第 %1 季度</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Open pipeline by stage</source>
        <translation>各阶段未结管道</translation>
    </message>
    <message>
        <source>Won by month</source>
        <translation>每月赢单</translation>
    </message>
    <message>
        <source>Open deals by colleague</source>
        <translation>各同事的未结商机</translation>
    </message>
    <message>
        <source>Activities by kind</source>
        <translation>各类活动</translation>
    </message>
</context>
<context>
    <name>crm::TimeGrid</name>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2/%3</source>
        <comment>rows of the band that are shown, of all</comment>
        <translation>%1–%2/%3</translation>
    </message>
</context>
<context>
    <name>crm::Timeline</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>由 %1 更改</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>致电 %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>%1 来电</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>呼出电话</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>呼入电话</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>发给 %1 的电子邮件</translation>
    </message>
    <message>
        <source>E-mail from %1</source>
        <translation>来自 %1 的电子邮件</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>已发送电子邮件</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>已收到电子邮件</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>与 %1 的会议</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>寄给 %1 的信函</translation>
    </message>
    <message>
        <source>Letter from %1</source>
        <translation>来自 %1 的信函</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>已寄出信函</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>已收到信函</translation>
    </message>
    <message>
        <source>Fax to %1</source>
        <translation>发给 %1 的传真</translation>
    </message>
    <message>
        <source>Fax from %1</source>
        <translation>来自 %1 的传真</translation>
    </message>
    <message>
        <source>Fax sent</source>
        <translation>已发送传真</translation>
    </message>
    <message>
        <source>Fax received</source>
        <translation>已收到传真</translation>
    </message>
    <message>
        <source>Web message to %1</source>
        <translation>发给 %1 的网页消息</translation>
    </message>
    <message>
        <source>Web enquiry from %1</source>
        <translation>来自 %1 的网页咨询</translation>
    </message>
    <message>
        <source>Web message sent</source>
        <translation>已发送网页消息</translation>
    </message>
    <message>
        <source>Web enquiry received</source>
        <translation>已收到网页咨询</translation>
    </message>
    <message>
        <source>Chat with %1</source>
        <translation>与 %1 的聊天</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Social media message to %1</source>
        <translation>发给 %1 的社交媒体消息</translation>
    </message>
    <message>
        <source>Social media message from %1</source>
        <translation>来自 %1 的社交媒体消息</translation>
    </message>
    <message>
        <source>Social media message sent</source>
        <translation>已发送社交媒体消息</translation>
    </message>
    <message>
        <source>Social media message received</source>
        <translation>已收到社交媒体消息</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation>拜访 %1</translation>
    </message>
    <message>
        <source>Visit from %1</source>
        <translation>%1 来访</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Visit received</source>
        <translation>接待来访</translation>
    </message>
    <message>
        <source>Text message to %1</source>
        <translation>发给 %1 的短信</translation>
    </message>
    <message>
        <source>Text message from %1</source>
        <translation>来自 %1 的短信</translation>
    </message>
    <message>
        <source>Text message sent</source>
        <translation>已发送短信</translation>
    </message>
    <message>
        <source>Text message received</source>
        <translation>已收到短信</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>关于 %1 的备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>通过 %1</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Stage changed: %1</source>
        <translation>阶段变更：%1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>New deal: %1</source>
        <translation>新商机：%1</translation>
    </message>
    <message>
        <source>Deal won: %1</source>
        <translation>商机赢单：%1</translation>
    </message>
    <message>
        <source>Deal lost: %1</source>
        <translation>商机丢单：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>已添加文件：%1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>Lead received: %1</source>
        <translation>收到线索：%1</translation>
    </message>
    <message>
        <source>Changed by Rapport</source>
        <translation>由 Rapport 更改</translation>
    </message>
</context>
<context>
    <name>crm::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>crm::ToastHost</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>crm::TreeHooks</name>
    <message>
        <source>“%1” cannot be part of itself or of what is part of it.</source>
        <translation>“%1”不能属于自身或其下级。</translation>
    </message>
</context>
<context>
    <name>crm::TreePanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New below “%1”</source>
        <translation>在“%1”下新建</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Move “%1” in the tree</source>
        <translation>在树中移动“%1”</translation>
    </message>
</context>
<context>
    <name>crm::Triage</name>
    <message>
        <source>Again in %1</source>
        <translation>%1 后再次</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>自 %1 起到期</translation>
    </message>
</context>
<context>
    <name>crm::TriageBar</name>
    <message>
        <source>Looked through</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Never again by itself</source>
        <translation>不再自动提醒</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>每 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the queue is triaged</source>
        <translation>队列分诊频率</translation>
    </message>
    <message>
        <source>Safety first, then severity, then waiting time</source>
        <translation>先安全，再严重程度，再等待时间</translation>
    </message>
</context>
<context>
    <name>crm::User</name>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>加入组织</translation>
    </message>
    <message>
        <source>New Colleague</source>
        <translation>新建同事</translation>
    </message>
</context>
<context>
    <name>crm::UserButton</name>
    <message>
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>说明您的身份</translation>
    </message>
    <message>
        <source>You are %1. Change your settings.</source>
        <translation>您是 %1。更改您的设置。</translation>
    </message>
</context>
<context>
    <name>crm::UserFiles</name>
    <message>
        <source>it is the file that is open; save a backup first and take that</source>
        <translation>这是当前打开的文件；请先保存备份，再使用备份</translation>
    </message>
    <message>
        <source>it holds a database, which this would destroy; choose another name</source>
        <translation>其中是数据库，写入会将其毁坏；请另选名称</translation>
    </message>
    <message>
        <source>it is a device or a pipe, which a file would take the place of; choose another name</source>
        <translation>这是设备或管道，会被文件取代；请选择其他名称</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
</context>
<context>
    <name>crm::VCardReader</name>
    <message>
        <source>Line %1: %2 is too long and was cut.</source>
        <translation>第 %1 行：%2 过长，已截断。</translation>
    </message>
    <message>
        <source>Line %1 is no vCard property: %2.</source>
        <translation>第 %1 行不是 vCard 属性：%2。</translation>
    </message>
    <message>
        <source>Line %1: %2 holds characters that cannot be read.</source>
        <translation>第 %1 行：%2 包含无法读取的字符。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a date.</source>
        <translation>第 %1 行：“%2”不是日期。</translation>
    </message>
    <message>
        <source>Line %1: the card has a second picture, which was left out.</source>
        <translation>第 %1 行：名片有第二张图片，已略过。</translation>
    </message>
    <message>
        <source>Line %1: the picture is larger than %2 bytes and was left out.</source>
        <translation>第 %1 行：图片大于 %2 字节，已略过。</translation>
    </message>
    <message>
        <source>Line %1: the binary property %2 was left out.</source>
        <translation>第 %1 行：二进制属性 %2 已略过。</translation>
    </message>
    <message>
        <source>Line %1 does not belong to any card.</source>
        <translation>第 %1 行不属于任何名片。</translation>
    </message>
    <message>
        <source>Line %1: a card inside of the card was left out.</source>
        <translation>第 %1 行：名片内嵌的名片已略过。</translation>
    </message>
    <message>
        <source>Line %1: the card has more than %2 properties; the rest was left out.</source>
        <translation>第 %1 行：名片的属性超过 %2 个，其余已略过。</translation>
    </message>
    <message>
        <source>The card that begins on line %1 has no end.</source>
        <translation>从第 %1 行开始的名片没有结尾。</translation>
    </message>
</context>
<context>
    <name>crm::Voucher</name>
    <message>
        <source>Issued</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已兑换</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码，货币代码的示例：EUR 或 USD。</translation>
    </message>
    <message>
        <source>A voucher is worth more than nothing.</source>
        <translation>代金券金额必须大于零。</translation>
    </message>
    <message>
        <source>The voucher cannot expire before it is issued.</source>
        <translation>代金券不能在发放前过期。</translation>
    </message>
    <message>
        <source>The voucher expired on %1 and cannot be redeemed after that day.</source>
        <translation>代金券已于 %1 过期，之后不能兑换。</translation>
    </message>
    <message>
        <source>Vouchers under this policy are in %1.</source>
        <translation>此规则下的代金券币种为 %1。</translation>
    </message>
    <message>
        <source>The policy allows at most %1 for one voucher.</source>
        <translation>规则允许单张代金券最高 %1。</translation>
    </message>
    <message>
        <source>Only %1 is left of the policy’s budget.</source>
        <translation>规则预算仅剩 %1。</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Given when left empty</source>
        <translation>留空则自动生成</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Redeemed on</source>
        <translation>兑换日期</translation>
    </message>
    <message>
        <source>Redeemed for</source>
        <translation>兑换用途</translation>
    </message>
    <message>
        <source>Policy when issued</source>
        <translation>发放时的规则</translation>
    </message>
    <message>
        <source>Most for one voucher</source>
        <translation>单张最高金额</translation>
    </message>
    <message>
        <source>Budget left before</source>
        <translation>发放前剩余预算</translation>
    </message>
    <message>
        <source>Currency of the policy</source>
        <translation>规则币种</translation>
    </message>
    <message>
        <source>The policy “%1” is no longer in use: choose another one.</source>
        <translation>规则“%1”已停用：请选择其他规则。</translation>
    </message>
    <message>
        <source>No voucher policy in use is for %1: choose another currency, or add a policy for it.</source>
        <translation>没有适用于 %1 的在用代金券规则：请选择其他货币，或为其添加规则。</translation>
    </message>
    <message>
        <source>Choose the policy under which this voucher is given: %1.</source>
        <translation>请选择发放此代金券所依据的规则：%1。</translation>
    </message>
    <message>
        <source>A voucher that was cancelled cannot be redeemed.</source>
        <translation>已取消的代金券不能兑换。</translation>
    </message>
    <message>
        <source>A voucher cannot be redeemed in the future.</source>
        <translation>代金券的兑换日期不能在将来。</translation>
    </message>
    <message>
        <source>A voucher cannot be redeemed before it is issued.</source>
        <translation>代金券不能在发放之前兑换。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Under the policy “%1” a voucher issued on this day expires on %2 at the latest.</source>
        <translation>根据规则“%1”，当天发放的代金券最迟于 %2 到期。</translation>
    </message>
    <message>
        <source>A voucher expires after its last day: change “Expires on”.</source>
        <translation>代金券在最后一天之后过期：请更改“到期日期”。</translation>
    </message>
    <message>
        <source>A voucher cannot be issued in the future.</source>
        <translation>代金券不能在未来发放。</translation>
    </message>
    <message>
        <source>Voucher %1 has been redeemed: this does not change any more.</source>
        <translation>代金券 %1 已兑换：此项不再更改。</translation>
    </message>
    <message>
        <source>Voucher %1 has been redeemed. If that was a mistake, take the redemption back: set the status to “Issued” and empty “Redeemed on”.</source>
        <translation>代金券 %1 已兑换。如属误操作，请撤回兑换：将状态设为“已发放”并清空“兑换日期”。</translation>
    </message>
    <message>
        <source>New Voucher</source>
        <translation>新建代金券</translation>
    </message>
</context>
<context>
    <name>crm::VoucherBar</name>
    <message>
        <source>Policies…</source>
        <translation>规则…</translation>
    </message>
    <message numerus="yes">
        <source>Redeem %n voucher(s)</source>
        <translation>
            <numerusform>兑换 %n 张代金券</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n voucher(s)</source>
        <translation>
            <numerusform>作废 %n 张代金券</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been redeemed already.</source>
        <translation>%1 已兑换。</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Cancel the Voucher</source>
        <translation>作废代金券</translation>
    </message>
</context>
<context>
    <name>crm::VoucherBudget</name>
    <message>
        <source>%1: %2 of %3 left this month</source>
        <translation>%1：本月剩余 %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left this quarter</source>
        <translation>%1：本季度剩余 %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left this year</source>
        <translation>%1：今年剩余 %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2 given, no budget set</source>
        <translation>%1：已发放 %2，未设预算</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>%2年第%1季度</translation>
    </message>
    <message>
        <source>Counts in the budget of %1: %2 left.</source>
        <comment>period and amount</comment>
        <translation>计入 %1 预算：剩余 %2。</translation>
    </message>
    <message>
        <source>A new voucher counts in the running budget: it is issued on %1 or later.</source>
        <translation>新代金券计入当前预算：发放日期为 %1 或之后。</translation>
    </message>
</context>
<context>
    <name>crm::VoucherPolicy</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>“%1”不是货币代码，货币代码的示例：EUR 或 USD。</translation>
    </message>
    <message>
        <source>The limit cannot be negative.</source>
        <translation>上限不能为负。</translation>
    </message>
    <message>
        <source>The budget cannot be negative.</source>
        <translation>预算不能为负。</translation>
    </message>
    <message>
        <source>A voucher is good for at least one day.</source>
        <translation>代金券至少有效一天。</translation>
    </message>
    <message>
        <source>Voucher policy</source>
        <translation>代金券规则</translation>
    </message>
    <message>
        <source>Voucher policies</source>
        <translation>代金券规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Most for one voucher</source>
        <translation>单张最高金额</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Budget per</source>
        <translation>预算周期</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>New Voucher Policy</source>
        <translation>新建代金券规则</translation>
    </message>
</context>
<context>
    <name>crm::WaitingDraft</name>
    <message numerus="yes">
        <source>%n draft(s) you have not saved yet are kept.</source>
        <translation>
            <numerusform>保留了 %n 份尚未保存的草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>%1 · note or call being written</source>
        <translation>%1 · 正在写备注或通话记录</translation>
    </message>
    <message>
        <source>%1 · changes not saved</source>
        <translation>%1 · 更改未保存</translation>
    </message>
    <message>
        <source>Unsaved Drafts</source>
        <translation>未保存的草稿</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>All that was typed is saved.</source>
        <translation>所有输入均已保存。</translation>
    </message>
    <message>
        <source>Unsaved Dra&amp;fts…</source>
        <translation>未保存的草稿(&amp;F)…</translation>
    </message>
    <message>
        <source>%1 · not saved yet</source>
        <translation>%1 · 尚未保存</translation>
    </message>
</context>
<context>
    <name>crm::Warranty</name>
    <message>
        <source>Under warranty until %1</source>
        <translation>保修至 %1</translation>
    </message>
    <message>
        <source>The warranty ended on %1</source>
        <translation>保修已于 %1 到期</translation>
    </message>
    <message>
        <source>No warranty is recorded</source>
        <translation>未记录保修</translation>
    </message>
</context>
<context>
    <name>crm::WaterfallChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>crm::WeekView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>不上班</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>一周的工作时间</translation>
    </message>
</context>
<context>
    <name>crm::Welcome</name>
    <message>
        <source>Welcome to Rapport</source>
        <translation>欢迎使用 Rapport</translation>
    </message>
    <message>
        <source>Your customers and everything that passed between you, in one file on this computer.</source>
        <translation>您的客户以及与其之间的所有往来，尽在这台计算机上的一个文件中。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>crm::WordLists</name>
    <message>
        <source>Case Categories</source>
        <translation>工单类别</translation>
    </message>
    <message>
        <source>Causes of Complaints</source>
        <translation>投诉原因</translation>
    </message>
    <message>
        <source>Product Categories</source>
        <translation>产品类别</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>crm::WorkCalendar</name>
    <message>
        <source>A holiday or exception has no date written as 2026-12-24.</source>
        <translation>某个节假日或例外没有 2026-12-24 形式的日期。</translation>
    </message>
    <message>
        <source>“%1” is not a date written as 2026-12-24.</source>
        <translation>“%1”不是 2026-12-24 形式的日期。</translation>
    </message>
    <message>
        <source>%1: hours are pairs of times: [[&quot;09:00&quot;, &quot;17:30&quot;]].</source>
        <translation>%1：时间须成对书写：[[&quot;09:00&quot;, &quot;17:30&quot;]]。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a time of day such as 09:00 or 24:00.</source>
        <translation>%1：“%2”不是 09:00 或 24:00 这样的时间。</translation>
    </message>
    <message>
        <source>The calendar has no “week” with the hours of mon, tue, wed, thu, fri, sat, sun.</source>
        <translation>日历缺少包含 mon、tue、wed、thu、fri、sat、sun 时间的“week”。</translation>
    </message>
    <message>
        <source>“%1” is no day of the week: use mon, tue, wed, thu, fri, sat, sun.</source>
        <translation>“%1”不是星期：请使用 mon、tue、wed、thu、fri、sat、sun。</translation>
    </message>
    <message>
        <source>“holidays” is a list of dates: [&quot;2026-05-01&quot;].</source>
        <translation>“holidays”是日期列表：[&quot;2026-05-01&quot;]。</translation>
    </message>
    <message>
        <source>“exceptions” is a list such as [{&quot;date&quot;: &quot;2026-12-24&quot;, &quot;spans&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;]]}].</source>
        <translation>“exceptions”是如下列表：[{&quot;date&quot;: &quot;2026-12-24&quot;, &quot;spans&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;]]}]。</translation>
    </message>
    <message>
        <source>There are two exceptions for %1.</source>
        <translation>%1 有两个例外。</translation>
    </message>
    <message>
        <source>The calendar is not JSON: it cannot be read at character %1.</source>
        <translation>日历不是 JSON：在第 %1 个字符处无法读取。</translation>
    </message>
    <message>
        <source>The calendar is not a JSON object with zone and week.</source>
        <translation>日历不是含有 zone 和 week 的 JSON 对象。</translation>
    </message>
    <message>
        <source>A calendar has no “%1”, only name, zone, week, holidays and exceptions.</source>
        <translation>日历没有“%1”，只有 name、zone、week、holidays 和 exceptions。</translation>
    </message>
    <message>
        <source>The calendar names no time zone, such as Europe/Berlin.</source>
        <translation>日历没有写明时区，如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>The calendar has more than %1 holidays and exceptions.</source>
        <translation>日历的节假日和例外超过 %1 个。</translation>
    </message>
    <message>
        <source>%1: times go from 00:00 to 24:00.</source>
        <translation>%1：时间从 00:00 到 24:00。</translation>
    </message>
    <message>
        <source>%1: %2 has no length.</source>
        <translation>%1：%2 没有长度。</translation>
    </message>
    <message>
        <source>%1: %2 ends before it begins. A shift over midnight is two spans: until 24:00, and from 00:00 of the next day.</source>
        <translation>%1：%2 的结束早于开始。跨午夜的班次是两段：到 24:00，以及次日从 00:00 起。</translation>
    </message>
    <message>
        <source>%1: %2 and %3 overlap.</source>
        <translation>%1：%2 与 %3 重叠。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>没有时区“%1”。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>The calendar has no working hours: nothing would ever become due.</source>
        <translation>日历没有工作时间：什么都不会到期。</translation>
    </message>
    <message>
        <source>“holiday_names” names days: {&quot;2026-05-01&quot;: &quot;Labour Day&quot;}.</source>
        <translation>“holiday_names”为日期命名：{&quot;2026-05-01&quot;: &quot;劳动节&quot;}。</translation>
    </message>
</context>
<context>
    <name>crm::WorkLedger</name>
    <message>
        <source>The pause from %1 begins before the start.</source>
        <translation>从 %1 开始的暂停早于起点。</translation>
    </message>
    <message>
        <source>The pause from %1 begins before the one before it ends: give pauses in order.</source>
        <translation>从 %1 开始的暂停早于前一个的结束：请按顺序给出。</translation>
    </message>
    <message>
        <source>The pause from %1 ends before it begins.</source>
        <translation>从 %1 开始的暂停结束早于开始。</translation>
    </message>
    <message>
        <source>The pause from %1 has no end, and another follows it.</source>
        <translation>从 %1 开始的暂停没有结束，后面却还有一个。</translation>
    </message>
    <message>
        <source>“%1” is not a time written as 2026-04-30T16:00.</source>
        <translation>“%1”不是 2026-04-30T16:00 形式的时间。</translation>
    </message>
    <message>
        <source>“%1” lies outside the years %2 to %3.</source>
        <translation>“%1”不在 %2 到 %3 年之间。</translation>
    </message>
    <message>
        <source>%1 does not exist in %2: the clock is put forward over it. Give the time with its offset.</source>
        <translation>%1 在 %2 不存在：时钟跳过了它。请给出带偏移量的时间。</translation>
    </message>
    <message>
        <source>“%1” is not an offset from UTC.</source>
        <translation>“%1”不是 UTC 偏移量。</translation>
    </message>
</context>
<context>
    <name>crm::Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>crm::WorkspaceButton</name>
    <message>
        <source>File %1</source>
        <translation>文件：%1</translation>
    </message>
</context>
<context>
    <name>crm::sync::FileTransfer</name>
    <message>
        <source>The server has no room for more attached files. Ask its administrator to make some. Yours stay on this computer, and go by themselves when there is room.</source>
        <translation>服务器上没有更多空间存放附件。请让管理员腾出空间。您的附件会留在此电脑上，有空间时自动发送。</translation>
    </message>
</context>
</TS>
